import { listed } from '../words'
import { nameOfLanguage } from './language'
import type { OwnVersion } from './types'

/** Why some or all of the texts get no change facts, in one sentence; absent where all are English. */
export function factsWords(versions: readonly OwnVersion[]): string | undefined {
  const others = versions.filter(({ language }) => language !== 'en')
  if (others.length === 0) return undefined
  const read = others.map(({ name, language }) =>
    language === undefined ? `${name} in another language` : `${name} in ${nameOfLanguage(language)}`,
  )
  return `Change facts are found in English texts only; ${listed(read)} ${others.length === 1 ? 'is' : 'are'} compared word by word.`
}
