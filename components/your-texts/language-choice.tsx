import { type Language, languages, nameOfLanguage } from '@/lib/own-texts/language'
import type { OwnText } from '@/lib/own-texts/types'

interface LanguageChoiceProps {
  readonly number: number
  readonly said: OwnText['language']
  readonly found: Language | undefined
  readonly onChoose: ((language: OwnText['language']) => void) | undefined
}

/** The language of a text: as it was guessed, or as the reader says. */
export const LanguageChoice = ({ number, said, found, onChoose }: LanguageChoiceProps) => (
  <label>
    {'Language '}
    <span className="h">{`of text ${number} `}</span>
    <select
      value={said ?? ''}
      onChange={
        onChoose
          ? ({ currentTarget: { value } }) =>
              onChoose(value === 'other' ? value : languages.find((language) => language === value))
          : undefined
      }
      disabled={!onChoose}
    >
      <option value="">{found ? `${nameOfLanguage(found)}, as found` : 'as found'}</option>
      {languages.map((language) => (
        <option key={language} value={language}>
          {nameOfLanguage(language)}
        </option>
      ))}
      <option value="other">another</option>
    </select>
  </label>
)
