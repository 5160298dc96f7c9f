/** Tells which parts of a list of organizations look like persons: "Name, The Newspaper" names one of each. */

/** Words before or after the name of a person. */
const TITLE =
  /^(?:(?:the )?(?:rt|right) hon|sir|dame|lord|lady|baroness|earl|mr|mrs|ms|miss|dr|prof|professor|archbishop|bishop|rev|reverend|rabbi|ambassador)\b\.?\s+\p{L}|(?:,|\s)(?:mp|qc|obe|cbe|mbe|dbe|kbe|phd)$/iu;

/** Words that names of organizations have. */
const OF_ORGANIZATIONS =
  /\b(?:the|of|for|and|in|on|at|uk|plc|ltd|limited|inc|llp|llc|group|bank|company|co|corporation|council|association|society|trust|union|university|college|school|institute|institution|centre|center|foundation|fund|federation|forum|committee|commission|club|party|agency|authority|office|services?|systems|media|news|times|telegraph|guardian|independent|observer|mirror|mail|sun|express|standard|post|magazine|newspapers?|press|radio|television|tv|films?|music|productions|partners|partnership|capital|energy|power|rail|railways?|airways|airlines|motors?|homes|houses?|housing|health|healthcare|care|aid|hospitals?|hospice|industries|industry|international|national|global|world|european?|british|royal|london|england|scotland|wales|economics|technology|technologies|software|digital|telecom|mobile|networks?|consulting|consultants|solicitors|advisers|communications|management|holdings|investments?|finance|financial|insurance|pensions?|properties|property|retail|stores|foods?|drinks|hotels?|brothers|sons|action|alliance|coalition|campaign|roundtable|delegation|families|friends|students|charity|charities|community|communities|church|chambers|law|legal|policy|reform|research|studies|science|sciences|sport|sports|theatre|museum|gallery|arts|library|police|fire|army|navy|force|forces|airport|airports|ports|shipping|water|gas|oil|petroleum|electric|nuclear|solar|wind|environment|wildlife|parks?|farm|farmers|farming)\b/iu;

const WORD = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:['’-]?\\p{Lu}?[\\p{Ll}\\p{M}]+)*";
const SHAPE = new RegExp(`^${WORD}(?: (?:\\p{Lu}\\.?|(?:de|van|von|bin|al)))? ${WORD}$`, 'u');

/** Given names that are common where registers are written in English. */
const GIVEN = new Set(
  (
    'aaron adam alan alastair alex alexander alison alistair amanda amy andrea andrew angela ann anna anne ' +
    'anthony antony barbara ben benjamin bernard bill bob boris brendan brian bruce carol caroline catherine ' +
    'charles charlie chris christian christine christopher claire clive colin craig dale damian daniel danny david dawn ' +
    'deborah denis derek diana dominic donald doug douglas duncan edward elaine elizabeth ellen emily emma eric ' +
    'evan fiona frances francis frank fraser gareth gary gavin geoff geoffrey geordie george gerald gerard gillian ' +
    'gordon graham grant greg guy hannah harold harriet harry heather helen henry howard hugh hugo ian irene ' +
    'iain isabel ivan jack jacqueline james jamie jane janet jason jean jeff jeffrey jennifer jenny jeremy jessica ' +
    'jill jim jo joan joanna joe john jon jonathan joseph josh joshua joyce judith julia julian julie justin karen ' +
    'kate katherine kathryn keith kelly ken kenneth kevin kim kirsty larry laura lawrence lee leo leslie ' +
    'lesley lewis liam linda lionel lisa liz louise lucy luke lynda lynn malcolm margaret maria marie mark martin ' +
    'mary matthew maureen max melanie michael michelle mike miles mohammed muhammad murdoch nancy natalie neil ' +
    'nicholas nick nicola nigel norman oliver olivia pamela patricia patrick paul pauline penny peter phil philip ' +
    'phillip rachel ralph raymond rebecca rhodri richard robert robin roger ronald rory rosemary ross roy rupert ' +
    'russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sharon sheila simon sophie stephanie ' +
    'stephen steve steven stewart stuart sue susan suzanne ted terence teresa terry thomas tim timothy tina toby tom ' +
    'tony tracey tracy trevor vanessa veronica victor victoria vincent vivien walter wendy will william yvonne zoe'
  ).split(' '),
);

/** What stands before the parentheses that tell for whom somebody works. */
const withoutParentheses = (text: string) => text.replace(/\s*\([^()]*\)$/u, '');

/** Whether a text names a person, or several, by a title or a given name. */
const isNamedSo = (text: string) =>
  withoutParentheses(text)
    .split(/ (?:and|&) /u)
    .every(
      (name) => isTitled(name) || (hasShape(name) && GIVEN.has(name.split(' ')[0]!.toLowerCase())),
    );

const isTitled = (name: string) => TITLE.test(name) && !/\b(?:mayor|office)\b/iu.test(name);

const hasShape = (text: string) => SHAPE.test(text) && !OF_ORGANIZATIONS.test(text);

/**
 * Which parts of a list look like persons beside an organization. Of two parts, one that is shaped like a name
 * does if the other is not; of more parts, only one with a title or a given name. Where all do, there is no
 * organization, unless a heading or parentheses name one.
 */
export function personsAmong(parts: readonly string[], hasHeading = false): ReadonlySet<string> {
  const persons = parts.filter(isNamedSo);
  if (parts.length === 2 && persons.length === 0) {
    const shaped = parts.filter(hasShape);
    return new Set(shaped.length === 1 ? shaped : []);
  }
  const isNamed = hasHeading || persons.some((part) => withoutParentheses(part) !== part);
  return new Set(isNamed || persons.length < parts.length ? persons : []);
}
