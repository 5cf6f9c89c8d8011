import { readQuantity } from './numbers'
import { tokenise } from './tokens'

/**
 * The first number of a text that carries this unit, without the unit: "600,000" for "personnel".
 * Undefined where the text has no such number.
 */
export function figure(text: string, unit: string): string | undefined {
  return tokenise(text)
    .tokens.filter((token) => token.kind === 'number')
    .map((token) => readQuantity(token.text))
    .find((quantity) => quantity.unit === unit)?.figure
}
