/** Makes topics, places, organizations, roles and people, and what sources say of them apart from events. */
import { EVENT_DAYS, isoDay, type Press } from './calendar.ts';
import type { Dice } from './dice.ts';
import { Thing, type Said } from './drafts.ts';
import { STATES, type Frame } from './ids.ts';
import { OCCUPATIONS, OTHER_SCRIPTS, POSTS, PURPOSES, spell, TOPICS } from './names.ts';

/** One to three sources that say the same, 1.6 on average. */
function several(press: Press, dice: Dice): Said[] {
  const used = new Set<number>();
  const count = dice.weighted<number>([
    [1, 52],
    [2, 36],
    [3, 12],
  ]);
  return Array.from({ length: count }, () => ({
    source: press.since(dice.below(EVENT_DAYS), dice, used),
  }));
}

const once = (press: Press, dice: Dice): Said => ({
  source: press.since(dice.below(EVENT_DAYS), dice, new Set()),
});

export function topic(frame: Frame, press: Press, index: number): Thing {
  const dice = frame.dice(`topic ${index}`);
  const text = TOPICS[index % TOPICS.length]!;
  return new Thing(dice)
    .declare(frame.topic(index), 'Topic')
    .name(once(press, dice), frame.topic(index), index < TOPICS.length ? text : `${text} ${index}`);
}

export function place(frame: Frame, press: Press, index: number): Thing {
  const dice = frame.dice(`place ${index}`);
  const id = frame.place(index);
  const name = spell(frame.sounds('place', index), 'Latn');
  return new Thing(dice).declare(id, 'Place').name(once(press, dice), id, name);
}

export function organization(frame: Frame, press: Press, index: number): Thing {
  const dice = frame.dice(`organization ${index}`);
  const id = frame.organization(index);
  const name = frame.sounds('organization', index);
  const kind = dice.weighted([
    ['party', 25],
    ['ngo', 35],
    ['governmentBody', 25],
    ['other', 15],
  ]);
  const said = once(press, dice);
  const thing = new Thing(dice)
    .declare(id, 'Organization')
    .name(said, id, spell(name, 'Latn'))
    .value(said, id, 'property', index < STATES ? 'state' : kind, { which: 'kind' });
  const other = otherName(name, dice);
  if (other !== null) thing.name(once(press, dice), id, other.text, other);
  if (index < STATES) return thing;
  const country = frame.organization(dice.below(STATES));
  thing.value(once(press, dice), id, 'property', country, { which: 'country' });
  if (kind === 'ngo') {
    thing.value(once(press, dice), id, 'property', dice.pick(PURPOSES), { which: 'purpose' });
  }
  if (dice.chance(0.3) && index > STATES) {
    // The whole has a lower number, so that nothing can be part of itself.
    const whole = frame.organization(STATES + dice.below(index - STATES));
    for (const each of several(press, dice)) thing.relate(each, id, 'partOf', whole);
  }
  return thing;
}

export function role(frame: Frame, press: Press, index: number): Thing {
  const dice = frame.dice(`role ${index}`);
  const id = frame.role(index);
  const thing = new Thing(dice)
    .declare(id, 'Role')
    .name(once(press, dice), id, `${dice.pick(POSTS)} ${index}`);
  if (dice.chance(0.1)) return thing;
  const post = frame.organization(frame.organizationOf(index));
  for (const said of several(press, dice)) thing.relate(said, id, 'postIn', post);
  return thing;
}

export function person(frame: Frame, press: Press, index: number): Thing {
  const dice = frame.dice(`person ${index}`);
  const id = frame.person(index);
  const name = frame.sounds('person', index);
  const text = spell(name, 'Latn');
  const thing = new Thing(dice).declare(id, 'Person').name(once(press, dice), id, text);
  const other = otherName(name, dice);
  if (other !== null) thing.name(once(press, dice), id, other.text, other);
  if (dice.chance(0.15)) {
    const short = text.split(' ')[1]!;
    thing.name(once(press, dice), id, short, { kind: dice.pick(['short', 'alias']) });
  }
  if (dice.chance(0.6)) {
    thing.value(once(press, dice), id, 'description', dice.pick(OCCUPATIONS), { language: 'en' });
  }
  for (const each of frame.membershipsOf(index)) {
    const term = termOf(dice);
    for (const said of several(press, dice)) {
      thing.relate(said, id, 'memberOf', frame.organization(each), term);
    }
  }
  for (const held of rolesHeldBy(frame, index)) {
    const term = termOf(dice);
    for (const said of several(press, dice))
      thing.relate(said, id, 'holds', frame.role(held), term);
  }
  const older = frame.oldIdOf(index);
  if (older !== null) {
    const said = once(press, dice);
    thing.declare(older, 'Person').name(said, older, `${text} Jr`, { kind: 'alias' });
    thing.relate(said, older, 'sameAs', id);
  }
  return thing;
}

function rolesHeldBy(frame: Frame, index: number): number[] {
  const dice = frame.dice(`roles ${index}`);
  const count = dice.weighted<number>([
    [0, 5],
    [1, 4],
    [2, 1],
  ]);
  return [...new Set(Array.from({ length: count }, () => dice.below(frame.size.roles)))];
}

/** The name in another script; null for most people. */
function otherName(name: Parameters<typeof spell>[0], dice: Dice) {
  if (!dice.chance(0.4)) return null;
  const [script, language] = dice.pick(OTHER_SCRIPTS);
  return { text: spell(name, script), language, script };
}

/** A term as sources give it: often with a start, seldom with an end, sometimes only as a day on which it held. */
function termOf(dice: Dice): { since?: string; until?: string; attestedOn?: string } {
  const day = dice.below(EVENT_DAYS - 400);
  const since = dice.chance(0.5) ? isoDay(day) : isoDay(day).slice(0, 4);
  return dice.weighted<() => ReturnType<typeof termOf>>([
    [() => ({}), 2],
    [() => ({ attestedOn: isoDay(day) }), 2],
    [() => ({ since }), 3],
    [() => ({ since, until: '..' }), 1],
    [() => ({ since, until: isoDay(day + 365 + dice.below(1_000)) }), 2],
  ])();
}
