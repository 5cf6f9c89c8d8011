import { languages, nameOfLanguage } from '@/lib/own-texts/language'
import { listed } from '@/lib/words'

/** What the program makes of a text, and what it does not. */
export const HowTextsAreRead = () => (
  <section aria-labelledby="how">
    <h2 id="how">How texts are read</h2>
    <p>
      Points are found by their numbers, of every usual kind: 1., 1), (1), Art. 1, § 1, 1.1, a), i. and bullets, with
      sub-points under their lead-in. Where nothing is numbered, each paragraph is a point. Lines that were wrapped or
      hyphenated are joined.
    </p>
    <p>
      Rows are proposed by rule, from the words, the numbers and the order of both texts; each row says why. They can be
      corrected: rows joined, points split off or moved. A correction lasts while its point can still be found in its
      text. Control and Z undo one, with Shift it is done again.
    </p>
    <p>
      Marks work in every language. Change facts, such as a number, a date or “may” for “will”, are found in English
      texts only. Told apart are {listed(languages.map(nameOfLanguage))}; where the guess is wrong, choose the language.
    </p>
  </section>
)
