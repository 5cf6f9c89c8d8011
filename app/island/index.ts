/**
 * The one script of the reading pages. Everything works without it; it copies addresses and rows, says aloud what a
 * choice leaves, shows the wording that an older citation meant, keeps the choice of a sheet and prints it.
 */
import { tellChoices } from './choices'
import { offerCopies } from './copy'
import { showCitedEdition } from './edition'
import { offerPrinting } from './print'
import { keepSheetChoice } from './sheet'

offerCopies()
tellChoices()
showCitedEdition()
keepSheetChoice()
offerPrinting()
