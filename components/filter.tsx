import type { Choice } from '@/lib/choice'

interface FilterProps {
  /** First part of the ids that the style sheet goes by: "kind" for `#kind-text`. */
  readonly name: string
  readonly title: string
  readonly all: string
  readonly choices: readonly Choice[]
}

/** One question of a filter: radio buttons that the style sheet reads, each with how much it leaves. */
export const Filter = ({ name, title, all, choices }: FilterProps) => (
  <fieldset>
    <legend>{title}</legend>
    <label>
      <input type="radio" name={name} id={`${name}-all`} defaultChecked />
      <span>{all}</span>
    </label>
    {choices.map(({ id, name: words, count }) => (
      <label key={id}>
        <input type="radio" name={name} id={`${name}-${id}`} />
        <span>{`${words}: ${count}`}</span>
      </label>
    ))}
  </fieldset>
)
