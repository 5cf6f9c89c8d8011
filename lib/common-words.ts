/** Words that tell languages apart: the commonest, and those that open sentences before names. */
export const commonWords = {
  en: 'the of and to in a is that for be will shall by with on as not this are or from at its an which',
  de: 'der die das und ist nicht von mit den dem des ein eine einer zu auf für im sich werden wird oder als nach durch am bei dieser diese dieses jede jeder jedes alle kein keine',
  fr: 'le la les des et est de du une un que qui dans pour par sur au aux ne pas avec ce sont sera seront ou cette ces chaque tout tous toutes aucun aucune à en',
  es: 'el la los las de y en que del se por con para una un no su es al como o será serán este esta cada todos todas',
  it: 'il la di che e è per del della dei con non una un le gli sono nel alla da si sarà saranno o lo i ogni questo questa tutti tutte',
  pl: 'i w na z do nie się że jest o oraz przez dla od po jako będzie będą lub które który za ma każdy każda wszystkie',
  uk: 'і й та в у на не що з до за від про для або як це має його її їх буде є щодо при під цей ця ці кожен кожна усі всі',
  ru: 'и в на не что с к по от за для или как это из его её их будет о при также они под этот эта эти каждый каждая все',
} as const
