/** The check of seeds finds each broken rule, with file, line and field. */
import { afterAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SEED_RULES, type SeedRule } from '../../src/curation/check/issues.ts';
import { checkSeeds, readSeeds } from '../../src/curation/read-seeds/read-seeds.ts';
import { closest } from '../../src/curation/check/suggest.ts';
import { isRapportError } from '../../src/errors.ts';
import { tries } from '../support/extent.ts';
import { GOOD, PARAGRAPHS, writeFolder, type SeedFiles } from './seed-folder.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

async function written(files: SeedFiles): Promise<string> {
  const folder = await writeFolder(files);
  folders.push(folder);
  return folder;
}

/** Rules that check-curation.test.ts breaks, and those that against.test.ts does. */
const CURATION_RULES = ['heldDifferent', 'needsSource'];
const AGAINST_RULES = ['unknownClaim', 'describedOtherwise'];

const [DATASET, ENTITIES, ONE, TWO] = [
  'dataset.yaml',
  'entities/all.yaml',
  'sources/page-one.yaml',
  'sources/page-two.yaml',
] as const;

interface Broken {
  readonly name: string;
  readonly rule: SeedRule;
  /** The file to change, and the file with the issue by default. */
  readonly file: string;
  readonly replace: readonly [find: string, by: string];
  readonly field: string;
  /** Text on the line that the issue names; by default the replacement. */
  readonly line?: string;
  /** Text that the message or the fix must contain. */
  readonly says?: string;
}

/** Adds an item to page two. */
const item = (yaml: string): Broken['replace'] => ['claims: []', `claims:\n${yaml}`];
/** A raw claim on page two. */
const raw = (claim: string): Broken['replace'] =>
  item(`  - paragraph: 1\n    claim: ${claim}\n    summary: A claim.`);

const BROKEN: readonly Broken[] = [
  {
    name: 'a data set that replaces itself',
    rule: 'ownId',
    file: DATASET,
    replace: ['id: hill\n', 'id: hill\nreplaces: [mount, hill]\n'],
    field: 'replaces[1]',
    line: 'replaces',
  },
  {
    name: 'invalid YAML',
    rule: 'syntax',
    file: DATASET,
    replace: ['title: The hill', 'title: [The hill'],
    field: '',
    line: 'coverage',
  },
  {
    name: 'a key twice',
    rule: 'syntax',
    file: DATASET,
    replace: ['title: The hill', 'title: The hill\ntitle: The other hill'],
    field: '',
    line: 'title: The other hill',
  },
  {
    name: 'an unknown key of the data set',
    rule: 'unknownKey',
    file: DATASET,
    replace: ['coverage: Two', 'coverage: Two\nlicense: MIT #'],
    field: 'license',
    line: 'license',
    says: 'Did you mean "licence"?',
  },
  {
    name: 'a missing key of the data set',
    rule: 'missingKey',
    file: DATASET,
    replace: ['coverage: Two invented pages.', ''],
    field: '',
    line: 'id: hill',
    says: 'coverage',
  },
  {
    name: 'a name in a declaration, which belongs in a claim',
    rule: 'unknownKey',
    file: ENTITIES,
    replace: ['type: Topic', 'type: Topic, name: poems'],
    field: '[10].name',
  },
  {
    name: 'an unknown type',
    rule: 'notInList',
    file: ENTITIES,
    replace: ['type: Topic', 'type: Topik'],
    field: '[10].type',
    says: 'Did you mean "Topic"?',
  },
  {
    name: 'a malformed id',
    rule: 'badId',
    file: ENTITIES,
    replace: ['id: poems', 'id: Poems_'],
    field: '[10].id',
  },
  {
    name: 'an id with the sign that stands before a day',
    rule: 'badId',
    file: ENTITIES,
    replace: ['id: poems', 'id: "poems@2014-03-02"'],
    field: '[10].id',
    says: 'lower-case words',
  },
  {
    name: 'an id of one letter',
    rule: 'badId',
    file: ENTITIES,
    replace: ['id: poems', 'id: p'],
    field: '[10].id',
  },
  {
    name: 'an event id with a day',
    rule: 'dayInId',
    file: ENTITIES,
    replace: ['id: vale-reeve-2014-03,', 'id: vale-reeve-2014-03-03,'],
    field: '[5].id',
  },
  {
    name: 'an entity declared twice',
    rule: 'duplicateEntity',
    file: ENTITIES,
    replace: [
      '- { id: poems, type: Topic }',
      '- { id: poems, type: Topic }\n- { id: poems, type: Place }',
    ],
    field: '[11].id',
    line: 'type: Place',
    says: 'entities/all.yaml:11',
  },
  {
    name: 'a group without scope',
    rule: 'scope',
    file: ENTITIES,
    replace: ['type: Group, scope: page-one', 'type: Group'],
    field: '[9]',
  },
  {
    name: 'a scope on an entity that is no group',
    rule: 'scope',
    file: ENTITIES,
    replace: ['type: Topic', 'type: Topic, scope: page-one'],
    field: '[10].scope',
  },
  {
    name: 'a scope that is no source',
    rule: 'unknownSource',
    file: ENTITIES,
    replace: ['scope: page-one', 'scope: page-on'],
    field: '[9].scope',
    says: 'Did you mean "page-one"?',
  },
  {
    name: 'a group used by another source',
    rule: 'scope',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    member: { actor: villagers-page-one, of: hill-party }\n    summary: They are members.',
    ),
    field: 'claims[0].member.actor',
    line: 'member:',
  },
  {
    name: 'an entity without a name',
    rule: 'noName',
    file: ONE,
    replace: ['title: Congress, ', ''],
    field: '[6]',
    line: 'id: hill-congress-2014',
  },
  {
    name: 'an unknown key of a source',
    rule: 'unknownKey',
    file: TWO,
    replace: ['accessedOn:', 'accesedOn:'],
    field: 'source.accesedOn',
    says: 'Did you mean "accessedOn"?',
  },
  {
    name: 'a malformed address',
    rule: 'wrongForm',
    file: TWO,
    replace: ['title: Page two', 'title: Page two\n  url: page two'],
    field: 'source.url',
    line: 'url: page two',
  },
  {
    name: 'a source without a day',
    rule: 'sourceDate',
    file: TWO,
    replace: ['  accessedOn: 2014-06-01\n', ''],
    field: 'source',
    line: 'source:',
  },
  {
    name: 'a retraction before publication',
    rule: 'sourceDate',
    file: ONE,
    replace: ['publishedOn: 2014-03-05', 'publishedOn: 2014-03-05\n  retractedOn: 2014-03-04'],
    field: 'source.retractedOn',
    line: 'retractedOn',
  },
  {
    name: 'a retraction before the last possible day of publication',
    rule: 'sourceDate',
    file: ONE,
    replace: ['publishedOn: 2014-03-05', "publishedOn: '2014'\n  retractedOn: 2014-06-01"],
    field: 'source.retractedOn',
    line: 'retractedOn',
    says: 'known from 2014-12-31 and retracted on 2014-06-01, so it is known on no day. Correct one',
  },
  {
    name: 'a retraction on the day of access, if no publication day is known',
    rule: 'sourceDate',
    file: TWO,
    replace: ['accessedOn: 2014-06-01', 'accessedOn: 2014-06-01\n  retractedOn: 2014-06-01'],
    field: 'source.retractedOn',
    line: 'retractedOn',
  },
  {
    name: 'a source accessed before its publication',
    rule: 'sourceDate',
    file: ONE,
    replace: ['publishedOn: 2014-03-05', 'publishedOn: 2014-03-05\n  accessedOn: 2014-03-04'],
    field: 'source.accessedOn',
    line: 'accessedOn',
  },
  {
    name: 'a day that is not in the calendar',
    rule: 'badDate',
    file: TWO,
    replace: ['2014-06-01', '2014-06-31'],
    field: 'source.accessedOn',
  },
  {
    name: 'two sources with one id',
    rule: 'duplicateSource',
    file: TWO,
    replace: ['id: page-two', 'id: page-one'],
    field: 'source.id',
    says: 'already declared at sources/page-one.yaml:1.',
  },
  {
    name: 'a source with the id of an entity',
    rule: 'duplicateSource',
    file: TWO,
    replace: ['id: page-two', 'id: poems'],
    field: 'source.id',
    says: 'poems is already declared as a Topic at entities/all.yaml:11. Give the source or',
  },
  {
    name: 'a malformed paragraph number',
    rule: 'wrongForm',
    file: TWO,
    replace: ['    1:', '    one:'],
    field: 'source.paragraphs.one',
  },
  {
    name: 'a paragraph without sha256',
    rule: 'locator',
    file: ONE,
    replace: ['- paragraph: 2\n    case:', '- paragraph: 3\n    case:'],
    field: 'claims[9].paragraph',
    line: '- paragraph: 3',
  },
  {
    name: 'an item without a shorthand',
    rule: 'oneShorthand',
    file: TWO,
    replace: item('  - paragraph: 1\n    summary: Nothing.'),
    field: 'claims[0]',
    line: '- paragraph: 1',
  },
  {
    name: 'an item with two shorthands',
    rule: 'oneShorthand',
    file: ONE,
    replace: [
      '    topic: { id: poems',
      '    place: { id: poems, name: poems }\n    topic: { id: poems',
    ],
    field: 'claims[7]',
    line: '- paragraph: 1\n    place:',
  },
  {
    name: 'a term without a person',
    rule: 'missingKey',
    file: ONE,
    replace: ['      person: tom-reeve\n      role:', '      role:'],
    field: 'claims[4].role.since',
    line: 'since: 2012',
    says: '"since" needs "person" beside it. Add person: Who.',
  },
  {
    name: 'a role without any information',
    rule: 'missingKey',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    role: { role: chair-of-hill-party }\n    summary: A role.',
    ),
    field: 'claims[0].role',
    line: 'role: {',
    says: 'Add one of: person, title, in.',
  },
  {
    name: 'charges without a defendant',
    rule: 'missingKey',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    case: { id: party-v-vale, topics: poems, charges: libel }\n    summary: A case.',
    ),
    field: 'claims[0].case.charges',
    line: 'case: {',
    says: 'Add defendant: ',
  },
  {
    name: 'a penalty without a defendant',
    rule: 'missingKey',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    case: { id: party-v-vale, topics: poems, penaltyGiven: fine }\n    summary: A case.',
    ),
    field: 'claims[0].case.penaltyGiven',
    line: 'case: {',
    says: 'Add defendant: ',
  },
  {
    name: 'a date without a stage',
    rule: 'missingKey',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    case: { id: party-v-vale, topics: poems, date: 2014-03 }\n    summary: A case.',
    ),
    field: 'claims[0].case.date',
    line: 'case: {',
    says: 'Add stage: ',
  },
  {
    name: 'an organization without any information',
    rule: 'missingKey',
    file: TWO,
    replace: item('  - paragraph: 1\n    organization: { id: hill-party }\n    summary: A party.'),
    field: 'claims[0].organization',
    line: 'organization: {',
    says: 'Add one of: name, short, kind,',
  },
  {
    name: "a speaker of a curators' claim",
    rule: 'missingKey',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    speaker: mira-vale\n    role: { role: chair-of-hill-party, title: head }\n    summary: A role.',
    ),
    field: 'claims[0].speaker',
    line: 'speaker: mira-vale',
    says: 'Leave speaker out',
  },
  {
    name: "a denial of a curators' claim",
    rule: 'missingKey',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    modality: denied\n    case: { id: party-v-vale, title: The case }\n    summary: A case.',
    ),
    field: 'claims[0].modality',
    line: 'modality: denied',
  },
  {
    name: 'an unknown shorthand',
    rule: 'unknownKey',
    file: ONE,
    replace: ['    topic: {', '    topics: {'],
    field: 'claims[7].topics',
    says: 'Did you mean "topic"?',
  },
  {
    name: 'an unknown key of a shorthand',
    rule: 'unknownKey',
    file: ONE,
    replace: ['attendee: [', 'attendees: ['],
    field: 'claims[6].meeting.attendees',
    says: 'Did you mean "attendee"?',
  },
  {
    name: 'an empty list of actors',
    rule: 'wrongForm',
    file: ONE,
    replace: ['attendee: [mira-vale, tom-reeve]', 'attendee: []'],
    field: 'claims[6].meeting.attendee',
  },
  {
    name: 'an unknown stage',
    rule: 'notInList',
    file: ONE,
    replace: ['      stage: held\n      date', '      stage: hold\n      date'],
    field: 'claims[6].meeting.stage',
    line: 'stage: hold\n',
    says: 'Did you mean "held"?',
  },
  {
    name: 'an unknown modality',
    rule: 'notInList',
    file: ONE,
    replace: ['    speaker: hill-party', '    speaker: hill-party\n    modality: aleged'],
    field: 'claims[6].modality',
    line: 'aleged',
    says: 'Did you mean "alleged"?',
  },
  {
    name: 'a bad EDTF date',
    rule: 'badDate',
    file: ONE,
    replace: ['edtf: 2014-03-03', 'edtf: 3 March'],
    field: 'claims[6].meeting.date.edtf',
  },
  {
    name: 'a set of days without quotes',
    rule: 'wrongForm',
    file: ONE,
    replace: ['edtf: 2014-03-03', 'edtf: [2014-03-03..2014-03-04]'],
    field: 'claims[6].meeting.date.edtf',
    says: 'quoted',
  },
  {
    name: 'an interval that ends before it starts',
    rule: 'badDate',
    file: ONE,
    replace: ['edtf: 2014-03-03', 'edtf: 2014-03-03/2014-03-01'],
    field: 'claims[6].meeting.date.edtf',
  },
  {
    name: 'a resolved date without an explanation',
    rule: 'missingKey',
    file: ONE,
    replace: ['basis: stated', 'basis: resolved'],
    field: 'claims[6].meeting.date.basis',
  },
  {
    name: 'a term that ends before it starts',
    rule: 'endsBeforeStart',
    file: ONE,
    replace: ['until: 2015', 'until: 2011'],
    field: 'claims[4].role.until',
  },
  {
    name: 'an empty summary',
    rule: 'wrongForm',
    file: ONE,
    replace: ['summary: The two met.', "summary: ' '"],
    field: 'claims[6].summary',
  },
  {
    name: 'a summary that is too long',
    rule: 'summary',
    file: ONE,
    replace: ['summary: The two met.', `summary: ${'met '.repeat(80)}`],
    field: 'claims[6].summary',
    line: 'summary: met',
  },
  {
    name: 'an undeclared subject',
    rule: 'unknownEntity',
    file: ONE,
    replace: ['id: poems, name', 'id: poem, name'],
    field: 'claims[7].topic.id',
    says: 'Did you mean "poems"?',
  },
  {
    name: 'an undeclared object',
    rule: 'unknownEntity',
    file: ONE,
    replace: ['[mira-vale, tom-reeve]', '[mira-vale, tom-reeves]'],
    field: 'claims[6].meeting.attendee[1]',
    line: 'tom-reeves',
    says: 'Did you mean "tom-reeve"?',
  },
  {
    name: 'an undeclared speaker',
    rule: 'unknownEntity',
    file: ONE,
    replace: ['speaker: hill-party', 'speaker: hill-partei'],
    field: 'claims[6].speaker',
  },
  {
    name: 'a speaker that is no actor',
    rule: 'wrongType',
    file: ONE,
    replace: ['speaker: hill-party', 'speaker: poems'],
    field: 'claims[6].speaker',
  },
  {
    name: 'a place at a meeting that is neither place nor state',
    rule: 'wrongType',
    file: ONE,
    replace: ['at: ostermark', 'at: hill-party'],
    field: 'claims[6].meeting.at',
  },
  {
    name: 'a country that is no state',
    rule: 'wrongType',
    file: ONE,
    replace: ['country: ostermark', 'country: hill-party'],
    field: 'claims[2].organization.country',
  },
  {
    name: 'an object of the wrong type',
    rule: 'wrongType',
    file: ONE,
    replace: ['topics: poems', 'topics: hill-party'],
    field: 'claims[6].meeting.topics',
  },
  {
    name: 'a meeting that is declared as something else',
    rule: 'wrongType',
    file: ENTITIES,
    replace: ['id: vale-exile, type: Circumstance', 'id: vale-exile, type: Place'],
    field: 'claims[10].circumstance.id',
    line: 'circumstance: {',
  },
  {
    name: 'acting on behalf of an entity that is no actor',
    rule: 'wrongType',
    file: ONE,
    replace: ['[mira-vale, tom-reeve]', '[mira-vale, { actor: tom-reeve, onBehalfOf: poems }]'],
    field: 'claims[6].meeting.attendee[1].onBehalfOf',
    line: 'onBehalfOf: poems',
  },
  {
    name: 'acting on behalf of a person',
    rule: 'wrongType',
    file: ONE,
    replace: ['[mira-vale, tom-reeve]', '[mira-vale, { actor: tom-reeve, onBehalfOf: mira-vale }]'],
    field: 'claims[6].meeting.attendee[1].onBehalfOf',
    line: 'onBehalfOf: mira-vale',
  },
  {
    name: 'an organization as part of an event',
    rule: 'wrongType',
    file: TWO,
    replace: raw('{ subject: hill-party, predicate: partOf, object: hill-congress-2014 }'),
    field: 'claims[0].claim.object',
    line: 'claim:',
  },
  {
    name: 'demands of an entity that is no statement',
    rule: 'wrongType',
    file: TWO,
    replace: raw('{ subject: hill-party, predicate: demands, value: peace }'),
    field: 'claims[0].claim.subject',
    line: 'claim:',
  },
  {
    name: 'an unknown predicate',
    rule: 'notInList',
    file: TWO,
    replace: raw('{ subject: mira-vale, predicate: membrOf, object: hill-party }'),
    field: 'claims[0].claim.predicate',
    line: 'claim:',
    says: 'Did you mean "memberOf"?',
  },
  {
    name: 'a qualifier not valid for the predicate',
    rule: 'wrongQualifier',
    file: TWO,
    replace: raw(
      '{ subject: mira-vale, predicate: memberOf, object: hill-party, qualifiers: { capacity: guest } }',
    ),
    field: 'claims[0].claim.qualifiers.capacity',
    line: 'claim:',
  },
  {
    name: 'an involvement without capacity',
    rule: 'noCapacity',
    file: TWO,
    replace: raw('{ subject: mira-vale, predicate: involvedIn, object: hill-congress-2014 }'),
    field: 'claims[0]',
    line: '- paragraph: 1',
  },
  {
    name: 'a capacity of a case at an event',
    rule: 'noCapacity',
    file: TWO,
    replace: raw(
      '{ subject: mira-vale, predicate: involvedIn, object: hill-congress-2014, qualifiers: { capacity: judge } }',
    ),
    field: 'claims[0].claim.qualifiers.capacity',
    line: 'claim:',
  },
  {
    name: 'a capacity of an event at a case',
    rule: 'noCapacity',
    file: TWO,
    replace: raw(
      '{ subject: tom-reeve, predicate: partyTo, object: party-v-vale, qualifiers: { capacity: guest } }',
    ),
    field: 'claims[0].claim.qualifiers.capacity',
    line: 'claim:',
  },
  {
    name: 'a value where an object belongs',
    rule: 'objectOrValue',
    file: TWO,
    replace: raw('{ subject: mira-vale, predicate: memberOf, value: hill-party }'),
    field: 'claims[0].claim.value',
    line: 'claim:',
  },
  {
    name: 'an object where a value belongs',
    rule: 'objectOrValue',
    file: TWO,
    replace: raw('{ subject: mira-vale, predicate: description, object: hill-party }'),
    field: 'claims[0].claim.object',
    line: 'claim:',
  },
  {
    name: 'a bad date in a raw claim',
    rule: 'badDate',
    file: TWO,
    replace: raw(
      '{ subject: hill-congress-2014, predicate: date, value: soon, qualifiers: { basis: stated } }',
    ),
    field: 'claims[0].claim.value',
    line: 'claim:',
  },
  {
    name: 'a date in a raw claim without basis',
    rule: 'missingKey',
    file: TWO,
    replace: raw('{ subject: hill-congress-2014, predicate: date, value: 2014-03 }'),
    field: 'claims[0]',
    line: '- paragraph: 1',
  },
  {
    name: 'a stage of a case on an event',
    rule: 'notInList',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    stage: { of: hill-congress-2014, stage: onTrial }\n    summary: A step.',
    ),
    field: 'claims[0].stage.stage',
    line: 'stage: {',
  },
  {
    name: 'a stage of an event on a case',
    rule: 'notInList',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    stage: { of: party-v-vale, stage: held }\n    summary: A step.',
    ),
    field: 'claims[0].stage.stage',
    line: 'stage: {',
  },
  {
    name: 'an event without a stage',
    rule: 'noStage',
    file: ONE,
    replace: [
      'statement: { id: vale-remark, title: Remark of Vale, kind: remark, author: mira-vale }',
      'name: { of: vale-remark, text: Remark of Vale }',
    ],
    field: '[11]',
    line: 'id: vale-remark',
  },
  {
    name: 'an involvement without a stage',
    rule: 'noStage',
    file: TWO,
    replace: raw(
      '{ subject: hill-party, predicate: involvedIn, object: vale-reeve-2014-03, qualifiers: { capacity: guest } }',
    ),
    field: 'claims[0]',
    line: '- paragraph: 1',
    says: 'Add the qualifier `stage`, as the source says: expected, held, …',
  },
  {
    name: 'an unknown property',
    rule: 'notInList',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    property: { of: hill-party, which: purpos, value: hills }\n    summary: A claim.',
    ),
    field: 'claims[0].property.which',
    line: 'property:',
    says: 'Did you mean "purpose"?',
  },
  {
    name: 'a value outside the list of its property',
    rule: 'badValue',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    property: { of: hill-party, which: kind, value: remark }\n    summary: A claim.',
    ),
    field: 'claims[0].property.value',
    line: 'property:',
  },
  {
    name: 'a size that is not a number',
    rule: 'badValue',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    property: { of: villagers-page-one, which: size, value: twelve }\n    summary: A claim.',
    ),
    field: 'claims[0].property.value',
    line: 'property:',
  },
  {
    name: 'a size of an entity that is no group',
    rule: 'wrongForm',
    file: ONE,
    replace: ['size: 12', 'size: 0'],
    field: 'claims[8].group.size',
  },
  {
    name: 'a property of another type',
    rule: 'wrongType',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    property: { of: mira-vale, which: purpose, value: talks }\n    summary: A claim.',
    ),
    field: 'claims[0].property.value',
    line: 'property:',
  },
  {
    name: 'an unknown form',
    rule: 'notInList',
    file: TWO,
    replace: raw('{ subject: vale-reeve-2014-03, predicate: format, value: talk }'),
    field: 'claims[0].claim.value',
    line: 'claim:',
    says: 'Did you mean "talks"?',
  },
  {
    name: 'a form of an entity that is no meeting',
    rule: 'wrongType',
    file: TWO,
    replace: raw('{ subject: hill-congress-2014, predicate: format, value: talks }'),
    field: 'claims[0].claim.subject',
    line: 'claim:',
  },
  {
    name: 'a number of meetings with the maximum below the minimum',
    rule: 'badValue',
    file: ONE,
    replace: ['      topics: poems', '      times: { min: 5, max: 3 }\n      topics: poems'],
    field: 'claims[6].meeting.times',
    line: 'times: {',
  },
  {
    name: 'a stand-in for an entity that is no actor',
    rule: 'wrongType',
    file: ONE,
    replace: ['[mira-vale, tom-reeve]', '[mira-vale, { actor: tom-reeve, insteadOf: poems }]'],
    field: 'claims[6].meeting.attendee[1].insteadOf',
    line: 'insteadOf: poems',
    says: 'it must be Person, Organization, Group, Role',
  },
  {
    name: 'accompanying an undeclared actor',
    rule: 'unknownEntity',
    file: ONE,
    replace: ['[mira-vale, tom-reeve]', '[mira-vale, { actor: tom-reeve, accompanying: vale }]'],
    field: 'claims[6].meeting.attendee[1].accompanying',
    line: 'accompanying: vale',
  },
  {
    name: 'an unnamed speaker without a description',
    rule: 'missingKey',
    file: ONE,
    replace: ['    speaker: hill-party', '    speaker: { of: hill-party }'],
    field: 'claims[6].speaker',
    says: 'Who, in our own words',
  },
  {
    name: 'an unnamed speaker for an entity that is no actor',
    rule: 'wrongType',
    file: ONE,
    replace: ['    speaker: hill-party', '    speaker: { description: an aide, of: poems }'],
    field: 'claims[6].speaker.of',
  },
  {
    name: 'a source that quotes an entity that is no actor',
    rule: 'wrongType',
    file: ONE,
    replace: ['    speaker: hill-party', '    speaker: hill-party\n    via: poems'],
    field: 'claims[6].via',
    line: 'via: poems',
  },
  {
    name: 'a defendant of a meeting',
    rule: 'wrongQualifier',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    stage: { of: vale-reeve-2014-03, stage: cancelled, defendant: mira-vale }\n    summary: A step.',
    ),
    field: 'claims[0].stage.defendant',
    line: 'stage: {',
  },
  {
    name: 'unlisted paragraphs, each with its own issue',
    rule: 'locator',
    file: ONE,
    replace: ['- paragraph: 2\n    case:', '- paragraph: [2, 3]\n    case:'],
    field: 'claims[9].paragraph[1]',
    line: '- paragraph: [2, 3]',
  },
  {
    name: 'a source with the id of the curators’ own source',
    rule: 'duplicateSource',
    file: TWO,
    replace: ['id: page-two', 'id: hill-curation'],
    field: 'source.id',
    says: "the id of the curators' own source",
  },
  {
    name: 'a malformed external identifier',
    rule: 'badValue',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    property: { of: mira-vale, which: wikidata, value: 42 }\n    summary: A claim.',
    ),
    field: 'claims[0].property.value',
    line: 'property:',
  },
  {
    name: 'a raw property claim without the property',
    rule: 'missingKey',
    file: TWO,
    replace: raw('{ subject: mira-vale, predicate: property, value: 42 }'),
    field: 'claims[0]',
    line: '- paragraph: 1',
  },
  {
    name: 'the same claim twice',
    rule: 'duplicateClaim',
    file: ONE,
    replace: [
      '  - paragraph: 1\n    topic:',
      '  - paragraph: 1\n    person: { id: tom-reeve, name: Tom Reeve }\n    summary: Again.\n  - paragraph: 1\n    topic:',
    ],
    field: 'claims[7].person.name',
    line: 'person: { id: tom-reeve',
    says: 'claims[1]',
  },
  {
    name: 'held, in a source published before the event',
    rule: 'heldTooEarly',
    file: ONE,
    replace: ['edtf: 2014-03-03', 'edtf: 2014-03-06'],
    field: 'claims[6].meeting.stage',
    line: 'stage: held\n      date',
  },
  {
    name: 'a merge of different types',
    rule: 'wrongType',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    sameAs: { id: tom-reeve, as: hill-party }\n    summary: A merge.',
    ),
    field: 'claims[0].sameAs.as',
    line: 'sameAs:',
  },
  {
    name: 'a merge in a circle',
    rule: 'cycle',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    sameAs: { id: tom-reeve, as: mira-vale }\n    summary: A merge.\n' +
        '  - paragraph: 1\n    sameAs: { id: mira-vale, as: tom-reeve }\n    summary: A merge.',
    ),
    field: 'claims[1].sameAs.as',
    line: 'sameAs: { id: mira-vale',
  },
  {
    name: 'a merge with itself',
    rule: 'cycle',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    sameAs: { id: tom-reeve, as: tom-reeve }\n    summary: A merge.',
    ),
    field: 'claims[0].sameAs.as',
    line: 'sameAs:',
  },
  {
    name: 'a whole that is part of its part',
    rule: 'cycle',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    part: { id: hill-congress-2014, of: vale-reeve-2014-03 }\n    summary: A part.',
    ),
    field: 'claims[0].part.of',
    line: 'part:',
  },
  {
    name: 'a hint that entities of different types are the same',
    rule: 'wrongType',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    possiblySameAs: { id: tom-reeve, as: vale-reeve-2014-03 }\n    summary: A hint.',
    ),
    field: 'claims[0].possiblySameAs.as',
    line: 'possiblySameAs:',
    says: 'but tom-reeve is a Person and vale-reeve-2014-03 a Meeting. Correct the id',
  },
  {
    name: 'a whole that is part of its part under another id',
    rule: 'cycle',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    part: { id: hill-congress-2014, of: vale-remark }\n    summary: A part.\n' +
        '  - paragraph: 1\n    sameAs: { id: vale-remark, as: vale-reeve-2014-03 }\n    summary: A merge.',
    ),
    field: 'claims[0].part.of',
    line: 'part: {',
    says: 'hill-congress-2014 → vale-reeve-2014-03 → hill-congress-2014 (vale-remark is vale-reeve-2014-03). Decide',
  },
  {
    name: 'a part merged with its whole',
    rule: 'cycle',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    part: { id: hill-congress-2014, of: vale-remark }\n    summary: A part.\n' +
        '  - paragraph: 1\n    sameAs: { id: vale-remark, as: hill-congress-2014 }\n    summary: A merge.',
    ),
    field: 'claims[0].part.of',
    line: 'part: {',
    says: 'circle: hill-congress-2014 → hill-congress-2014 (vale-remark is hill-congress-2014).',
  },
  {
    name: 'several claims that correct the same claim',
    rule: 'wrongForm',
    file: ONE,
    replace: [
      '    speaker: hill-party',
      `    speaker: hill-party\n    supersedes: c${'0'.repeat(32)}`,
    ],
    field: 'claims[6].supersedes',
    line: 'supersedes',
  },
  {
    name: 'a correction of something that is no claim',
    rule: 'badId',
    file: TWO,
    replace: item(
      '  - paragraph: 1\n    supersedes: that one\n    description: { of: poems, text: verse }\n    summary: A claim.',
    ),
    field: 'claims[0].supersedes',
    line: 'supersedes',
  },
];

describe('A folder of seeds', () => {
  test('passes if no rule is broken and its paragraphs match the text', async () => {
    const folder = await written({
      ...GOOD,
      'texts/one.txt': `Page one\n\n${PARAGRAPHS.join('\n\n')}`,
    });
    expect(await checkSeeds(folder, { articles: join(folder, 'texts') })).toEqual([]);
  });

  test.each(BROKEN)('with $name breaks $rule', async (broken) => {
    const { file, replace, rule, field, says } = broken;
    const changed = file === TWO || file === ENTITIES || file === DATASET ? file : ONE;
    const original = GOOD[changed]!;
    const text = original.replace(replace[0], () => replace[1]);
    expect(text).not.toBe(original);
    const issues = await checkSeeds(await written({ ...GOOD, [changed]: text }));
    const found = issues.filter((issue) => issue.rule === rule && issue.field === field);
    // The issue may be in another file than the change.
    expect(issues.map((issue) => `${issue.rule} ${issue.field}`)).toContain(`${rule} ${field}`);
    const [issue] = found;
    const inFile = issue!.file === changed ? text : GOOD[issue!.file]!;
    expect(inFile.split('\n')[issue!.line - 1]).toContain(
      (broken.line ?? replace[1]).split('\n')[0]!.trim(),
    );
    expect(`${issue!.message} ${issue!.fix}`).toContain(says ?? '');
    expect(issue!.fix).not.toBe('');
  });

  test('without a dataset.yaml breaks missingFile', async () => {
    const { 'dataset.yaml': _, ...files } = GOOD;
    const issues = await checkSeeds(await written(files));
    expect(issues).toMatchObject([{ file: DATASET, line: 1, rule: 'missingFile' }]);
  });

  test('cannot be read while a rule is broken, and the error lists the issues', async () => {
    const files = { ...GOOD, [TWO]: GOOD[TWO]!.replace('accessedOn', 'accesedOn') };
    const folder = await written(files);
    const error: unknown = await readSeeds(folder).catch((cause: unknown) => cause);
    if (!isRapportError(error, 'SEED_INVALID')) throw error;
    expect(error.details.issues).toEqual(await checkSeeds(folder));
    expect(error.message).toContain('sources/page-two.yaml:4 source.accesedOn: ');
  });

  test('lists twenty issues in the message and counts the rest', async () => {
    const items = Array.from({ length: 30 }, () => '  - { paragraph: 1, summary: Nothing. }');
    const files = { ...GOOD, [TWO]: GOOD[TWO]!.replace(...item(items.join('\n'))) };
    const error: unknown = await readSeeds(await written(files)).catch((cause: unknown) => cause);
    if (!isRapportError(error, 'SEED_INVALID')) throw error;
    expect(error.message.split('\n')).toHaveLength(22);
    expect(error.message).toContain('… and 10 more.');
  });

  test('keeps its checksum until any change', async () => {
    const [first, again, changed] = await Promise.all([
      written(GOOD).then((folder) => readSeeds(folder)),
      written(GOOD).then((folder) => readSeeds(folder)),
      written({ ...GOOD, [DATASET]: `${GOOD[DATASET]!}# a remark\n` }).then((folder) =>
        readSeeds(folder),
      ),
    ]);
    expect(again.checksum).toBe(first.checksum);
    expect(changed.checksum).not.toBe(first.checksum);
    expect(changed.records).toEqual(first.records);
  });
});

describe('A place', () => {
  const within = async (whole: string) =>
    checkSeeds(
      await written({
        ...GOOD,
        'entities/more.yaml': '- { id: hill-top, type: Place }\n- { id: the-range, type: Place }\n',
        [TWO]: GOOD[TWO]!.replace(
          ...item(
            '  - { paragraph: 1, place: { id: hill-top, name: Hill Top }, summary: A place. }\n' +
              '  - { paragraph: 1, place: { id: the-range, name: Range }, summary: A place. }\n' +
              `  - { paragraph: 1, part: { id: hill-top, of: ${whole} }, summary: A part. }`,
          ),
        ),
      }),
    );

  test('can be part of a place or a State', async () => {
    expect(await within('the-range')).toEqual([]);
    expect(await within('ostermark')).toEqual([]);
  });

  test.each(['hill-party', 'vale-reeve-2014-03'])('cannot be part of %s', async (whole) => {
    expect(await within(whole)).toMatchObject([
      { field: 'claims[2].part.of', rule: 'wrongType', severity: 'error' },
    ]);
  });
});

describe('An involvement', () => {
  const involved = (event: string, more = '') =>
    `  - paragraph: 1${more}\n    claim: { subject: hill-party, predicate: involvedIn, object: ${event}, qualifiers: { capacity: guest } }\n    summary: A claim.`;
  const check = async (yaml: string) =>
    checkSeeds(await written({ ...GOOD, [TWO]: GOOD[TWO]!.replace(...item(yaml)) }));

  test('needs a stage in a visit too, and if it is denied', async () => {
    const denied = involved('vale-reeve-2014-03', '\n    modality: denied');
    for (const yaml of [involved('hill-congress-2014'), denied]) {
      expect(await check(yaml)).toMatchObject([{ field: 'claims[0]', rule: 'noStage' }]);
    }
  });

  test('may lack a stage if it does not count', async () => {
    expect(await check(involved('vale-reeve-2014-03', '\n    rank: deprecated'))).toEqual([]);
  });
});

describe('A claim that another claim corrects', () => {
  const said = (text: string, more = '') =>
    `  - paragraph: 1${more}\n    description: { of: poems, text: ${text} }\n    summary: A claim.`;
  const seeds = (...items: readonly string[]) =>
    written({ ...GOOD, [TWO]: GOOD[TWO]!.replace(...item(items.join('\n'))) });
  const idOf = async (text: string) => {
    const { records } = await readSeeds(await seeds(said(text)));
    return records.claims.find(({ value }) => value === text)!.id;
  };

  test('must be removed from the seeds or deprecated', async () => {
    const correction = said('prose', `\n    supersedes: ${await idOf('verse')}`);
    const issues = await checkSeeds(await seeds(said('verse'), correction));
    expect(issues).toEqual([
      {
        file: TWO,
        line: 12,
        field: 'claims[1].supersedes',
        rule: 'corrected',
        severity: 'error',
        message: `The claim that this one corrects still counts: ${TWO}:8 claims[0].`,
        fix: 'Remove it or rank it deprecated.',
      },
    ]);
    expect(await checkSeeds(await seeds(correction))).toEqual([]);
    const deprecated = said('verse', '\n    rank: deprecated');
    expect(await checkSeeds(await seeds(deprecated, correction))).toEqual([]);
  });

  test('may count if its correction is deprecated', async () => {
    const withdrawn = `\n    supersedes: ${await idOf('verse')}\n    rank: deprecated`;
    expect(await checkSeeds(await seeds(said('verse'), said('prose', withdrawn)))).toEqual([]);
  });

  test('cannot be the correction itself', async () => {
    const itself = said('verse', `\n    supersedes: ${await idOf('verse')}`);
    const issues = await checkSeeds(await seeds(itself));
    expect(issues).toMatchObject([{ line: 9, field: 'claims[0].supersedes', rule: 'corrected' }]);
  });
});

describe('The text of a source, if present,', () => {
  const withText = async (lines: readonly string[], summary = 'The two met.') => {
    const folder = await written({
      ...GOOD,
      [ONE]: GOOD[ONE]!.replace('summary: The two met.', `summary: ${summary}`),
      'texts/one.txt': lines.join('\n'),
    });
    return checkSeeds(folder, { articles: join(folder, 'texts') });
  };

  test('must have the sha256 of each locator', async () => {
    const issues = await withText(['Page one', 'Another sentence.', PARAGRAPHS[1]!]);
    expect(issues).toMatchObject([{ rule: 'locator', field: 'source.paragraphs.1', line: 7 }]);
  });

  test('must have exactly the listed paragraphs', async () => {
    const more = await withText(['Page one', ...PARAGRAPHS, 'XS']);
    expect(more).toMatchObject([{ rule: 'locator', field: 'source.paragraphs.3' }]);
    const fewer = await withText(['Page one', PARAGRAPHS[0]!]);
    expect(fewer).toMatchObject([{ rule: 'locator', field: 'source.paragraphs.2' }]);
  });

  test('gives all missing hashes at once', async () => {
    const issues = await withText(['Page one', ...PARAGRAPHS, 'A third.', 'A fourth.']);
    expect(issues).toMatchObject([
      { field: 'source.paragraphs.3', message: expect.stringMatching(/not listed: [0-9a-f]{64}/) },
      { field: 'source.paragraphs.4', message: expect.stringMatching(/not listed: [0-9a-f]{64}/) },
    ]);
  });

  test('is expected beside the project by default', async () => {
    const seeds = Object.entries(GOOD).map(([name, text]) => [`project/seeds/${name}`, text]);
    const text = { 'shared/article/one.txt': 'Page one\nAnother sentence.' };
    const folder = await written({ ...Object.fromEntries(seeds), ...text });
    const rules = (await checkSeeds(join(folder, 'project/seeds'))).map(({ rule }) => rule);
    expect(rules).toEqual(['locator', 'locator']);
  });

  test('must not be copied in a summary', async () => {
    const copied = 'Tom Reeve of the hill party, met on Monday'; // Eight words, with other punctuation.
    const issues = await withText(['Page one', ...PARAGRAPHS], `'${copied}'`);
    expect(issues).toMatchObject([{ rule: 'summary', field: 'claims[6].summary' }]);
    expect(await withText(['Page one', ...PARAGRAPHS], 'Reeve of the Hill Party met on')).toEqual(
      [],
    );
  });
});

describe('No text in seeds may be copied from a source:', () => {
  const COPIED = 'Tom Reeve of the Hill Party met on Monday';
  const TEXTS = { 'texts/one.txt': ['Page one', ...PARAGRAPHS].join('\n') };
  test.each([
    ['the title of the data set', DATASET, 'title: The hill', 'title: @', 'title'],
    ['its coverage', DATASET, 'coverage: Two invented pages.', 'coverage: @', 'coverage'],
    ['its licence', DATASET, 'id: hill', 'id: hill\nlicence: @', 'licence'],
    ['the note of a source', ONE, '  language: en', '  note: @', 'source.note'],
    [
      'a purpose',
      ONE,
      'kind: party, country',
      'purpose: @, country',
      'claims[2].organization.purpose',
    ],
    [
      'a category',
      ONE,
      '      plaintiff:',
      '      category: @\n      plaintiff:',
      'claims[9].case.category',
    ],
    [
      'the explanation of a resolved date',
      ONE,
      'basis: stated',
      'basis: resolved, how: @',
      'claims[6].meeting.date.how',
    ],
    ['a charge', ONE, '      stage: onTrial', '      charges: @', 'claims[9].case.charges'],
    [
      'the second charge',
      ONE,
      '      stage: onTrial',
      '      charges: [libel, @]',
      'claims[9].case.charges[1]',
    ],
    [
      'a penalty faced',
      ONE,
      '      stage: onTrial',
      '      penaltyFaced: @',
      'claims[9].case.penaltyFaced',
    ],
    [
      'a penalty given',
      ONE,
      '      stage: onTrial',
      '      penaltyGiven: @',
      'claims[9].case.penaltyGiven',
    ],
    ['a title', ONE, 'title: Vale and Reeve', 'title: @', 'claims[6].meeting.title'],
    [
      'a demand',
      ONE,
      'author: mira-vale }',
      'author: mira-vale, demands: [{ text: @ }] }',
      'claims[11].statement.demands[0].text',
    ],
  ])('not in %s', async (_, file, find, by, field) => {
    const text = GOOD[file]!.replace(find, by.replace('@', COPIED));
    const folder = await written({ ...GOOD, ...TEXTS, [file]: text });
    const issues = await checkSeeds(folder, { articles: join(folder, 'texts') });
    const line = text.split('\n').findIndex((other) => other.includes(COPIED)) + 1;
    expect(issues).toMatchObject([
      { file, line, field, rule: 'summary', fix: 'Say it in our own words.' },
    ]);
  });
});

test('The check never throws, whatever the files contain', async () => {
  const odd = fc.constantFrom(
    '',
    '[]',
    '{}',
    'null',
    '7',
    '"',
    '- - -',
    '&a *a',
    '__proto__: 1',
    '..',
  );
  const edit = fc.record({ file: fc.constantFrom(ENTITIES, ONE, DATASET), at: fc.nat(), odd });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
      const files: Record<string, string> = { ...GOOD };
      for (const { file, at, odd: by } of edits) {
        // A value or a whole line is replaced by something odd.
        const lines = files[file]!.split('\n');
        const line = at % lines.length;
        lines[line] = lines[line]!.replace(at % 2 === 0 ? /(?<=: ).*/ : /.+/, () => by);
        files[file] = lines.join('\n');
      }
      expect(Array.isArray(await checkSeeds(await written(files)))).toBe(true);
    }),
    tries(150),
  );
});

test('Every rule of the check has a test that breaks it', () => {
  const tested = new Set<string>([
    ...BROKEN.map(({ rule }) => rule),
    'missingFile',
    'corrected',
    ...CURATION_RULES,
    ...AGAINST_RULES,
  ]);
  expect(Object.keys(SEED_RULES).filter((rule) => !tested.has(rule))).toEqual([]);
});

test('A suggestion is a similar word, or there is none', () => {
  expect(closest('atendee', ['attendee', 'absent'])).toBe('attendee');
  expect(closest('zebra', ['attendee', 'absent'])).toBeNull();
});
