import type { Metadata } from 'next'
import { HowTextsAreRead } from '@/components/your-texts/how-texts-are-read'
import { TextBox } from '@/components/your-texts/text-box'
import { WhereTextsArePrinted } from '@/components/your-texts/where-texts-are-printed'
import { megabytes, mostBytes, mostPoints, mostTexts } from '@/lib/own-texts/limits'
import { getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'

export const metadata: Metadata = {
  title: 'Compare your own texts',
  description:
    'Set two to four drafts of your own side by side, point by point: rows, marks and change facts as on this site. Your texts stay on your machine.',
  alternates: { canonical: routes.yourTexts() },
}

/**
 * The one application page. What stands here is complete as words; the program takes the place of the boxes and does
 * the work (`program/`, `worker/`).
 */
export default function YourTexts() {
  return (
    <>
      <div className="own-top">
        <h1>Compare your own texts</h1>
        <p className="lede">
          Two to {written[mostTexts]} drafts of anything, in plain text or Markdown, point by point: which points belong
          together, what changed in each, what only one of them has.
        </p>
        <p className="lede">
          <b>Your texts stay on this machine.</b> Nothing is sent anywhere: they are compared in this browser and kept
          in it until you clear them. Together they may have {megabytes(mostBytes)} and{' '}
          {mostPoints.toLocaleString('en-GB')} points.
        </p>
        <p className="note">
          This is the one page here that needs scripts. Without them, the project’s command{' '}
          <code>npm run --silent collate -- FIRST SECOND</code> does the same.
        </p>
        <p className="own-problem" id="own-kept" role="status" />
      </div>
      <div id="own-desk" className="own-desk">
        <div className="own-texts">
          {[0, 1].map((at) => (
            <TextBox key={at} at={at} of={{ name: '', text: '' }} />
          ))}
        </div>
        <p className="own-actions">
          <button type="button" className="own-main" disabled>
            Compare
          </button>
        </p>
      </div>
      <article className="doc own-about">
        <HowTextsAreRead />
        <WhereTextsArePrinted of={getPlans()} />
      </article>
    </>
  )
}

const written: Readonly<Record<number, string>> = { 3: 'three', 4: 'four' }
