import { listed } from '../words'
import { nameOfLanguage } from './language'
import type { OwnVersion } from './types'

/** Why some or all of the texts get no change facts, in one sentence; absent where all are English. */
export function factsWords(versions: readonly Pick<OwnVersion, 'name' | 'language'>[]): string | undefined {
  const others = versions.filter(({ language }) => language !== 'en')
  if (others.length === 0) return undefined
  const read = [...new Set(others.map(({ language }) => language))].map((language) => {
    const names = others.filter((other) => other.language === language).map(({ name }) => name)
    return `${listed(names)} in ${language === undefined ? 'another language' : nameOfLanguage(language)}`
  })
  return `Change facts are found in English texts only; ${listed(read)} ${others.length === 1 ? 'is' : 'are'} compared word by word.`
}
