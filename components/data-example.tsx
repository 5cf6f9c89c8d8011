/** A stretch of a file as it stands there. Long lines scroll inside. */
export const DataExample = ({ file, children }: { file: string; children: string }) => (
  <figure className="mx-0 mt-3 mb-0">
    <figcaption className="note">From {file}</figcaption>
    <pre
      className="mt-1 mb-0 overflow-x-auto border-t border-hair py-2 text-note"
      role="region"
      aria-label={`Example of ${file}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be in reach of the keyboard
      tabIndex={0}
    >
      {children.trimEnd()}
    </pre>
  </figure>
)
