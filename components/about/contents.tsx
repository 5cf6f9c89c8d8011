interface ContentsProps {
  /** The id and the name of each part of the page, in its order. */
  readonly parts: readonly (readonly [string, string])[]
}

/** The parts of a long page, each a link to it. */
export const Contents = ({ parts }: ContentsProps) => (
  <nav aria-label="On this page">
    <ul className="run">
      {parts.map(([id, name]) => (
        <li key={id}>
          <a href={`#${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  </nav>
)
