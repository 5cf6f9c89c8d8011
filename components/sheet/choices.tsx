import { boxes } from '@/lib/sheet/boxes'
import type { Collation } from '@/lib/types'

interface BoxProps {
  readonly id: string
  readonly label: string
  readonly type?: 'checkbox' | 'radio'
  readonly name?: string
  readonly checked?: boolean
}

/** A box and its label side by side, without an element around both: the style sheet counts the boxes of a field. */
const Box = ({ id, label, type = 'checkbox', name = id, checked = false }: BoxProps) => (
  <>
    <input type={type} name={name} id={id} defaultChecked={checked} />
    <label htmlFor={id}>{label}</label>
  </>
)

/** How a sheet is printed. The style sheet reads the boxes; no script is needed. */
export const PrintChoices = ({ blank }: { blank: boolean }) => (
  <>
    <fieldset>
      <legend>Paper</legend>
      <Box type="radio" name="paper" id={boxes.paper('a4')} label="A4" checked />
      <Box type="radio" name="paper" id={boxes.paper('letter')} label="Letter" />
    </fieldset>
    <fieldset>
      <legend>Print</legend>
      <Box id={boxes.print('facts')} label="facts" checked />
      <Box id={boxes.print('sources')} label="sources" checked />
      <Box id={boxes.print('blank')} label="a blank column for notes" checked={blank} />
    </fieldset>
  </>
)

interface SheetChoicesProps {
  readonly of: Collation
  /** The versions whose boxes are ticked at first. */
  readonly shown: readonly string[]
}

/** What a sheet holds: boxes for the versions beside the base, for the topics, and for changes only. */
export const SheetChoices = ({ of: { versions, topics }, shown }: SheetChoicesProps) => (
  <>
    <fieldset className="with">
      <legend>Read against the base</legend>
      {versions.slice(1).map(({ id, short }) => (
        <Box key={id} id={boxes.version(id)} label={short} checked={shown.includes(id)} />
      ))}
      <p className="too-many">
        More than four versions do not fit side by side on A4 or Letter. Leave one out, or print two sheets with the
        same base.
      </p>
      <p className="too-few">Choose at least one version.</p>
    </fieldset>
    <fieldset>
      <legend>Rows</legend>
      <Box type="radio" name="rows" id="rows-all" label="all" checked />
      <Box type="radio" name="rows" id={boxes.changed} label="only rows that changed" />
    </fieldset>
    <fieldset className="topics-chosen">
      <legend>Topics</legend>
      {topics.map(({ topic }) => (
        <Box key={topic.id} id={boxes.topic(topic.id)} label={topic.label} checked />
      ))}
    </fieldset>
  </>
)
