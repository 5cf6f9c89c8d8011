import { isFunctionWord } from './function-words'
import type { Token } from './tokens'

/** Words of other languages than English that open sentences and are no part of the name that may follow. */
const openers: ReadonlySet<string> = new Set(
  `
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen
  diesem jeder jede jedes jeden jedem alle allen aller beide beiden sämtliche ihr ihre ihren ihrem ihrer sein seine
  seinen seinem seiner im am zum zur vom beim ins an auf aus bei mit nach von vor zu für durch gegen ohne um über unter
  zwischen während wegen seit bis hinter neben gemäß laut trotz und oder wenn falls auch ist sind wird werden nicht

  le la les un une des du de au aux ce cet cette ces son sa ses leur leurs notre nos tout toute tous toutes chaque
  aucun aucune à en dans par pour sur sous avec sans entre vers chez contre depuis pendant selon lors dès après avant
  et ou si que qui est sont sera seront ne pas

  el los las lo unos unas del al este esta estos estas su sus cada todo toda todos todas ningún ninguna ante bajo con
  desde durante hacia hasta para por según sin sobre tras y que es será serán

  il i gli uno una dello della dei degli delle allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella
  nei negli nelle sul sullo sulla sui sugli sulle questo questa questi queste ogni tutto tutta tutti tutte nessun
  nessuna suo sua suoi sue loro di da per tra fra e ed che è sono sarà saranno non

  w we z ze na do od o u po pod nad przed za przez dla bez przy między ku ten ta to te ci każdy każda każde wszystkie
  wszyscy żaden żadna jego jej ich swój swoje i oraz lub jest są nie

  у в на до від з із зі за для про при під над перед між через без після по о об щодо протягом цей ця це ці кожен кожна
  кожне всі усі жоден його її їх їхній і й та або якщо не є

  во от с со из под перед между после к ко этот эта это эти каждый каждая каждое все любой никакой его её их свой и или
  если`
    .trim()
    .split(/\s+/),
)

const none: ReadonlySet<string> = new Set()

/**
 * The words that begin no name though a capital opens the sentence with them: "Der Hafen", "La Commission". None where
 * the text reads as English, which has names like "Los Angeles" and "El Salvador".
 */
export function openersOf(tokens: readonly Token[]): ReadonlySet<string> {
  const [foreign, english] = [tokens.filter(isForeign), tokens.filter(isEnglish)]
  return foreign.length > english.length ? openers : none
}

/** Capitals may be those of a name, and "in" stands in several languages. */
const isForeign = ({ text, key }: Token): boolean =>
  isSmall(text) && !isFunctionWord(key) && (openers.has(key) || /[^\P{L}a-z]/u.test(key))

const isEnglish = ({ text, key }: Token): boolean => isSmall(text) && isFunctionWord(key) && !openers.has(key)

const isSmall = (text: string): boolean => /^\p{Ll}/u.test(text)
