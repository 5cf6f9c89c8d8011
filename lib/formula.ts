/**
 * Spreadsheets take a cell for a formula that begins with one of these signs, some also behind spaces or quotation
 * marks, or in their wide forms. An apostrophe is put before such a cell, also where one stands there already, so that
 * taking away one apostrophe before such a beginning always gives the text back.
 */
const formulaStart = /^["'\s]*[=+\-@＝＋－＠\t\r\n]/

export const asWords = (cell: string): string => (formulaStart.test(cell) ? `'${cell}` : cell)
