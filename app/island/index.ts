/**
 * The one script of the reading pages. Everything works without it; it copies addresses and rows, says aloud what a
 * choice leaves, and shows the wording that an older citation meant.
 */
import { tellChoices } from './choices'
import { offerCopies } from './copy'
import { showCitedEdition } from './edition'

offerCopies()
tellChoices()
showCitedEdition()
