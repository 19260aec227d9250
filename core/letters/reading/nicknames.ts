/** Short forms that people go by, a line for each given name; whoever is one of a line may be greeted by another of it. */
const LINES = [
  'alexander alexandra alex lex sandy sasha xander',
  'andrew andy drew',
  'anthony tony',
  'antonia toni',
  'barbara barb babs',
  'benjamin ben benny',
  'catherine katherine kathryn kate katie kathy cathy kat',
  'charles charlie chuck',
  'charlotte charlie lottie',
  'christopher chris kit',
  'christina christine chris tina',
  'daniel dan danny',
  'david dave',
  'deborah debra deb debbie',
  'dominic dom',
  'dorothy dot dottie',
  'edward ed eddie ted ned',
  'eleanor ellie nell',
  'elizabeth liz lizzie beth betty eliza libby',
  'emily em',
  'frances fran',
  'francis frank',
  'frederick fred freddie',
  'gabriel gabrielle gabe gabby',
  'gregory greg',
  'harold harry',
  'henry harry hank',
  'isabel isabella bella izzy',
  'jacob jake',
  'jacqueline jackie',
  'james jim jimmy jamie',
  'jennifer jen jenny',
  'jessica jess',
  'john jack johnny',
  'jonathan jon jonny',
  'joseph joe joey',
  'joshua josh',
  'judith judy',
  'katarzyna kasia',
  'kenneth ken kenny',
  'lawrence laurence larry',
  'leonard len lenny leo',
  'margaret maggie meg peggy',
  'mateusz mati',
  'matthew matt',
  'michael mike mick micky',
  'mohammed muhammad mohamed mo',
  'natalie nat',
  'nathaniel nathan nate',
  'nicholas nick nicky',
  'nicola nicky nic',
  'oliver olly ollie',
  'pamela pam',
  'patricia pat trish patty',
  'patrick pat paddy',
  'peter pete',
  'philip phillip phil',
  'rebecca becky bec becca',
  'richard rich rick dick',
  'robert rob bob bobby',
  'ronald ron',
  'samuel samantha sam',
  'stephen steven steve',
  'susan sue suzie',
  'theodore theo ted',
  'theresa teresa tess',
  'thomas tom tommy',
  'timothy tim',
  'tobias toby',
  'victoria vicky tori',
  'vincent vince',
  'william will bill billy liam',
  'zachary zach zack',
] as const;

const linesByName = new Map<string, number[]>();
for (const [line, names] of LINES.entries()) {
  for (const name of names.split(' ')) linesByName.set(name, [...(linesByName.get(name) ?? []), line]);
}

/** Whether one is a usual short form of the other; both in small letters without accents. */
export const isNickname = (one: string, other: string): boolean => {
  const lines = linesByName.get(one);
  return lines !== undefined && (linesByName.get(other) ?? []).some((line) => lines.includes(line));
};

/** The usual forms of a name, itself among them; none where it has no other. In small letters without accents. */
export const formsOfName = (name: string): readonly string[] =>
  (linesByName.get(name) ?? []).flatMap((line) => LINES[line]?.split(' ') ?? []);
