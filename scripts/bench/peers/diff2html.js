/** The two texts of the page in diff2html, drawn in the browser. */
import { createTwoFilesPatch } from 'diff'
import { html } from 'diff2html'
import 'diff2html/bundles/css/diff2html.min.css'

const { names, texts } = JSON.parse(document.getElementById('texts').textContent)
const patch = createTwoFilesPatch(names[0], names[1], texts[0], texts[1], '', '', { context: Number.MAX_SAFE_INTEGER })
document.getElementById('viewer').innerHTML = html(patch, { matching: 'lines', drawFileList: false })
