import { routes } from '@/lib/routes'
import { Section } from './section'

/** How a point of a document becomes a point of this site, and how points come to stand in one row. */
export const Method = () => (
  <>
    <Section id="restated" title="How points are restated">
      <p>
        Two people who put one clause into their own words rarely choose the same ones. If we set printed copies side by
        side, most of what stood out would be style: “capped at” here, “limited to” there. So every point is restated by
        us in one controlled language, in which one thing is always said in the same way. What still differs between two
        restated points is meant to be a difference of substance.
      </p>
      <p>
        A restatement keeps who is bound and how firmly: “will”, “must”, “may”, “agrees to” and “is expected to” stay as
        the source has them, and so do conditions and exceptions. It adds nothing and leaves nothing out. Words in
        quotation marks are the source’s own, at most six at a time. The few words set above a point are a name that we
        gave it.
      </p>
      <p>
        A restated point is never the document’s wording. For that, follow the numbered marks: every point cites where
        its text was printed or heard, with the place in the source and how it was read there.
      </p>
      <p>
        Numbers are as printed. Where print has dashes or running text, the letters of sub-points are ours, given once
        and kept. A point whose number no source gives, or whose number can only be inferred, has a name instead of a
        number.
      </p>
    </Section>
    <Section id="rows" title="How rows are made">
      <p>
        A row of the comparison holds what the versions say on one provision. Which points belong together is a
        judgement, so people make the rows, and a point may stand in several of them: versions split provisions, merge
        them and move them. Where the numbers differ, the row says so. What is the same, changed or only in one text is
        then found by rule, in the same way for every row.
      </p>
      <p>
        Any version can be the base, the one that the others are read against. A mark says what a text has that the base
        has not; it does not say who changed it, nor that one text was made from the other. The page of a version says
        what it was made from, where a source does.
      </p>
    </Section>
    <Section id="marks" title="What the marks mean">
      <p>
        <ins>Added words</ins> are underlined and carry a plus; <del>removed words</del> are struck through and carry a
        minus; a number inside a mark stands in a box. Above the text, the same is said in plain words. Where two texts
        have too little in common, marks would mislead: the row says “rewritten” and both wordings stand whole.
      </p>
      <p>
        For an example see{' '}
        <a href={routes.anchor(routes.pair('us-28', 'europe-28'), 'army-cap')}>
          the army in the European counter-proposal, read against the 28-point draft
        </a>
        .
      </p>
    </Section>
  </>
)
