/** The closed lists of English words that the rules of the change facts know. Texts in other languages have no facts. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*/))

/** Who can be bound: parties that texts name by one word or name. */
export const parties = list(`
  ukraine, russia, russian federation, united states, united states of america, us, usa, america, europe, eu,
  european union, nato, kyiv, moscow, washington, poland, germany, france, united kingdom, britain, china, turkey,
  belarus, japan, canada, italy`)

/** Words that name an actor, whatever stands before them: "the European signatory states", "a working group". */
export const actorHeads = list(`
  state, states, party, parties, side, sides, signatory, signatories, guarantor, guarantors, presidents, president,
  parliament, duma, government, governments, authority, authorities, army, forces, force, troops, group, committee,
  commission, mechanism, team, teams, monitors, inspectors, partners, partner, allies, companies, company, venture,
  coalition, countries, country, nation, nations, members, leaders, others, donors, agency, secretariat, tribunal,
  efforts, envoys, mediators, experts, observers, court, ministry, institutions`)

/** Bodies whose name is told, not what they are bound to: one that only changes its name keeps its part. */
export const namedBodyHeads = list('council, board, fund, bank, organisation, organization, treaty, conference')

/** Places of the texts that may open a sentence, where a capital letter alone tells nothing. */
export const places = list(`
  crimea, luhansk, donetsk, kherson, zaporizhzhia, donbas, dnipropetrovsk, mykolaiv, sumy, kharkiv, odesa, kyiv,
  moscow, saint petersburg, sevastopol, enerhodar, kakhovka, black sea, sea of azov, dnieper, dnieper river, dnipro`)

/** Nouns that a place or a project carries after its name: "the Kakhovka dam". */
export const namedThings = list('dam, plant, spit, reservoir, bridge, port, strait, canal, peninsula, corridor')

/** Adjectives and names of parties before a noun: "European fighter jets", "NATO fighter jets". */
export const partyAdjectives = list('european, nato, us, american, russian, ukrainian, british, french, german, eu')

/** Verbs after which "to" says what for: "to ensure compliance". */
export const purposes = list(`
  ensure, guarantee, check, verify, monitor, settle, resolve, rebuild, restore, invest, ease, prevent, protect, speed,
  support, finance, fund, allow, enable, facilitate, implement, observe, oversee, strengthen, compensate, repair,
  avoid, deter, defend, promote, preserve, maintain, investigate, assess, coordinate, deliver, secure`)

/** Verbs and adjectives that bind with the "to" after them, which then says no purpose. */
export const bindsWithTo = list(`
  agree, agrees, agreed, undertake, undertakes, expected, eligible, right, entitled, obliged, required, able, limited,
  ready, willing, allowed, begin, begins, continue, continues, want, wants, try, tries, seek, seeks, commit, commits,
  committed, how, what, which, where, whether, is, are, was, were, pledge, pledges, promise, promises, intend, intends, refuse, refuses`)

/** Verbs by which the subject loses or bears something rather than acts. */
export const suffers = list('lose, forfeit, suffer')

/** Finite verbs of the present tense by which a text binds without a modal. */
export const bindingVerbs = list(`
  give, gives, grant, grants, keep, keeps, confirm, confirms, agree, agrees, undertake, undertakes, guarantee,
  guarantees, renounce, renounces, commit, commits, recognise, recognises, recognize, recognizes, reserve, reserves,
  retain, retains, depend, depends, remain, remains, support, supports, provide, provides, accept, accepts, pledge,
  pledges, stand, stands`)
