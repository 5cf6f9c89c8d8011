/** The two texts of the page in react-diff-viewer-continued. */

import ReactDiffViewer, { DiffMethod } from 'react-diff-viewer-continued'
import { createRoot } from 'react-dom/client'

const { names, texts } = JSON.parse(document.getElementById('texts').textContent)
createRoot(document.getElementById('viewer')).render(
  <ReactDiffViewer
    oldValue={texts[0]}
    newValue={texts[1]}
    leftTitle={names[0]}
    rightTitle={names[1]}
    compareMethod={DiffMethod.WORDS}
    splitView={false}
    showDiffOnly={false}
  />,
)
