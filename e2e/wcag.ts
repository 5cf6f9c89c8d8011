/** WCAG 2.2 AA and what it rests on, as axe names them. */
export const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
