import type { Choice } from '@/lib/choice'
import { filterStyle, type Narrowing } from '@/lib/filter-style'

interface FilterProps extends Narrowing {
  readonly title: string
  readonly all: string
  readonly choices: readonly Choice[]
}

/** One question of a filter: radio buttons with the style that reads them, each with how much it leaves. */
export const Filter = ({ title, all, choices, ...narrowing }: FilterProps) => (
  <fieldset>
    <legend>{title}</legend>
    <label>
      <input type="radio" name={narrowing.name} id={`${narrowing.name}-all`} defaultChecked />
      <span>{all}</span>
    </label>
    {choices.map(({ id, name: words, count }) => (
      <label key={id}>
        <input type="radio" name={narrowing.name} id={`${narrowing.name}-${id}`} />
        <span>{`${words}: ${count}`}</span>
      </label>
    ))}
    <style>{filterStyle(narrowing, choices)}</style>
  </fieldset>
)
