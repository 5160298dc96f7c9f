/** A small world with what the other test worlds lack: a paper that quotes a paper, an unnamed aide, curators' claims. */
import { world } from '../domain/support/world.ts';

const at = (paragraph: number) => ({ locator: { paragraph, sha256: `p${paragraph}` } });
const held = { stage: 'held' };
const expected = { stage: 'expected' };
const AIDE = { unnamedSpeaker: { description: 'an aide', of: 'party' } };

/** Ann and Bob have a postponed and then held meeting, a letter and a case. Dee and Eve hold one role and met some twelve times. */
export const TOLD = world()
  .person('ann', 'bob', 'cy', 'ann-lee', 'twin', 'dee', 'eve')
  .organization('press', 'state', 'party')
  .role('minister', 'clerk')
  .meeting('talks', 'walk', 'lunch', 'dinner')
  .visit('trip')
  .statement('letter', 'hope')
  .legalCase('case')
  .place('town', 'hall')
  .source('curators', { kind: 'curation' })
  .claim('talks name Talks', { language: 'en' }, { locator: {} })
  .claim('ann possiblySameAs twin', {}, { locator: {} })
  .source('first', { publishedOn: '2020-01-01' })
  .claim('ann name Ann')
  .claim('bob name Bob')
  .claim('cy name Cy')
  .claim('ann-lee name Ann Lee')
  .claim('twin name Twin')
  .claim('state property state', { which: 'kind' })
  .claim('hall partOf town')
  .claim('town partOf state')
  .claim('talks stage expected', {}, at(1))
  .claim('talks date 2020-01-10', expected, at(1))
  .claim('ann involvedIn talks', expected, at(1))
  .claim('bob involvedIn talks', expected, at(1))
  .claim('talks at hall')
  .source('second', { publishedOn: '2020-01-05' })
  .claim('talks stage expected', {}, at(1))
  .claim('talks date 2020-01-12', expected, at(1))
  .claim('talks stage confirmed', {}, { ...at(2), ...AIDE })
  .source('third', { publishedOn: '2020-01-13' })
  .claim('talks stage held', {}, { ...at(1), via: 'press' })
  .claim('talks date 2020-01-12', held, { ...at(1), via: 'press' })
  .claim('talks format talks', held, { ...at(1), via: 'press' })
  .claim('ann involvedIn talks', held, { ...at(1), via: 'press' })
  .claim('bob involvedIn talks', held, { ...at(1), via: 'press' })
  .claim(
    'minister involvedIn talks',
    { ...held, capacity: 'attendee', accompanying: 'ann', insteadOf: 'twin', onBehalfOf: 'state' },
    at(2),
  )
  .source('fourth', { publishedOn: '2020-01-14' })
  .claim('talks stage held', {}, { ...at(1), via: 'press' })
  .claim('cy involvedIn talks', { ...held, accompanying: 'ann' }, at(2))
  .claim('ann-lee involvedIn talks', { ...held, insteadOf: 'twin' }, at(3))
  .claim('walk stage held', {}, at(4))
  .claim('walk format encounter', held, at(4))
  .claim('ann involvedIn walk', held, at(4))
  .claim('bob involvedIn walk', held, at(4))
  .claim('walk date 2020-01-02', held, at(4))
  .claim('trip stage held', {}, at(5))
  .claim('ann involvedIn trip', held, at(5))
  .claim('letter stage held', {}, at(6))
  .claim('ann involvedIn letter', { ...held, capacity: 'author' }, at(6))
  .claim('letter demands more fish', {}, at(6))
  .claim('hope stage held', {}, at(7))
  .claim('bob involvedIn hope', { ...held, capacity: 'author' }, { ...at(7), speaker: 'cy' })
  .claim('ann sameAs bob', {}, { ...at(8), modality: 'alleged' })
  .claim('case stage charged', { date: '2019-01-01' }, at(9))
  .claim('case stage convicted', { date: '2019-02-01', of: 'ann', charge: 'fraud' }, at(9))
  .claim('case stage acquitted', { date: '2019-02-02', of: 'ann', charge: 'theft' }, at(9))
  .claim(
    'ann partyTo case',
    { capacity: 'defendant', charges: ['fraud'], penaltyGiven: 'a year' },
    at(9),
  )
  .source('fifth', { publishedOn: '2020-01-20' })
  .claim('dee name Dee')
  .claim('eve name Eve')
  .claim('dee holds clerk')
  .claim('eve holds clerk')
  .claim('lunch property 12..20', { which: 'times' }, at(2))
  .claim('lunch stage held', {}, at(2))
  .claim('lunch date 2019-12', held, at(2))
  .claim('dee involvedIn lunch', held, at(2))
  .claim('eve involvedIn lunch', held, at(2))
  .claim('dinner stage held', {}, at(3))
  .claim('dinner date 2019-12-05', held, at(3))
  .claim('dee involvedIn dinner', held, at(3))
  .claim('eve involvedIn dinner', held, at(3))
  .claim('walk date 2020-01-04', held, at(1)).records;
