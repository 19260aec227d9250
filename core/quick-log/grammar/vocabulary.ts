const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words that are never part of a name typed in lower case, and that carry nothing once the rest is understood. */
const FILLERS = words(`
  a an the i we my me our us it its this that they them their theirs he him his she her you your and & + or but so then also
  is are was were be been am will would should could can may might do did does done have has had having just
  to of on in at by with for from as via through into about around over after before until till than
  met meet meeting saw see seeing interview interviews interviewed interviewing interviewer interviewers spoke speaking speak talked talk
  talking chatted chat call called went go going came come finished left got get had held took place scheduled planned booked invited
  confirmed arranged upcoming next last out back there here today now
  i've i'm i'll they'll they're they've we'll we're he'll she'll it's there's that's don't didn't won't
  say says said tell told think thinks expect expects expecting hope hopes hopefully promised let know hear heard
  round rounds stage session slot time date day week panel role position job company recruiter
  time zone local format notes note re @ - – —
`);

/** Ordinary words that begin no name even where a name could stand. */
const ORDINARY = words(`
  good great nice lovely long short quick brief bad awful terrible brilliant amazing interesting tough hard easy really very quite rather pretty too
  not no yes nothing something anything everything someone somebody anyone everyone nobody people person guy guys woman man lady team staff
  well badly fine okay ok sure maybe perhaps probably still yet again always never ever once
  feel felt feeling feels like liked love loved hate hated want wanted need needed make made take taken give gave given
  look looked looking think thought ask asked asking question questions work worked working home office school least all most more less
  some any other another one two three four five six seven eight nine ten how what when where which who why if because while though
  sick tired happy nervous hello hi hey dear thanks thank please sorry lunch breakfast dinner coffee tea noon midnight morning afternoon evening night
  hr ceo cto cfo coo manager director boss founder founders head colleague colleagues receptionist
  decision decide decides decided deciding answer verdict outcome result results response news due expected first second third final best latest soon
  later early agency headhunter direct directly
  test foo bar baz lorem ipsum dolor sit amet asdf qwerty
`);

/** Small words inside names: "Ludwig van Beethoven", "Bank of England". */
export const PARTICLES = words('de da di do du del della den der des dos la le van von zu of bin ibn al el y e the ap st');

const COMPANY = words(`
  ltd limited plc inc llc llp gmbh ag sa bv corp corporation co company group holdings partners partnership sons brothers energy power bank banking trust council
  health healthcare hospital university college school academy institute solutions systems labs lab technologies technology tech software consulting consultancy
  foundation charity media studio studios services service capital ventures insurance logistics freight ministry department authority international global digital
  analytics industries engineering pharma pharmaceuticals foods retail stores airlines airways rail housing homes works networks telecom motors
`);

const AGENCY = words('recruitment recruiting recruiters search talent staffing resourcing selection personnel headhunters associates');

const ROLE = words(`
  analyst engineer developer designer manager lead officer director consultant architect scientist administrator assistant coordinator specialist executive
  accountant technician nurse teacher lecturer researcher writer editor producer planner advisor adviser intern internship trainee apprentice associate
  representative programmer tester devops sre dba paralegal solicitor lawyer secretary bookkeeper auditor strategist marketer recruiter
  controller operator mechanic surveyor supervisor agent cashier therapist pharmacist physiotherapist librarian journalist translator
  buyer
`);

const LEGAL_ENDINGS = words('ltd limited plc inc llc llp gmbh ag sa bv corp corporation co company group');

/** Ordinary words that people are called by as well: "Will Young", "May Day". */
const ALSO_NAMES = words('will may mark grant hope young best long short good wise joy grace faith dawn rose bill rob pat art day love');

export const isAlsoName = (key: string): boolean => ALSO_NAMES.has(key);
export const isOrdinary = (key: string): boolean => FILLERS.has(key) || ORDINARY.has(key);
export const isFiller = (key: string): boolean => FILLERS.has(key);
export const isCompanyWord = (key: string): boolean => COMPANY.has(key) || /\.(?:com|io|ai|co|org|net|dev|app)$/u.test(key);
export const isAgencyWord = (key: string): boolean => AGENCY.has(key);
export const isRoleWord = (key: string): boolean => ROLE.has(key) || ROLE.has(key.replace(/s$/u, ''));
export const isLegalEnding = (key: string): boolean => LEGAL_ENDINGS.has(key);
