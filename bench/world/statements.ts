/** Makes visits, statements and legal cases. */
import { EVENT_DAYS, isoDay, type Press } from './calendar.ts';
import { Thing, type Said } from './drafts.ts';
import { STATES, type Frame } from './ids.ts';
import { CHARGES } from './names.ts';

const visitDay = (frame: Frame, index: number) =>
  Math.floor((index * EVENT_DAYS) / frame.size.visits);

const visitId = (frame: Frame, index: number) =>
  `visit-${index}-${isoDay(visitDay(frame, index)).slice(0, 7)}`;

/** The latest visit that began before a day, if any. */
export function visitOn(frame: Frame, day: number): string | null {
  const index = Math.floor((day * frame.size.visits) / EVENT_DAYS);
  return visitDay(frame, index) > day ? null : visitId(frame, index);
}

export function visit(frame: Frame, press: Press, index: number): Thing {
  const dice = frame.dice(`visit ${index}`);
  const day = visitDay(frame, index);
  const id = visitId(frame, index);
  const used = new Set<number>();
  const reports = dice.chance(0.4) ? [-7, 1] : [2];
  const guest = frame.person(frame.anyPerson(dice));
  const host = frame.organization(dice.below(STATES));
  const thing = new Thing(dice).declare(id, 'Visit');
  reports.forEach((days, place) => {
    const said: Said = { source: press.since(day + days, dice, used) };
    const stage = days < 0 ? 'announced' : 'held';
    if (place === 0) {
      thing.name(said, id, `Visit ${index}`);
      thing.relate(said, id, 'at', dice.chance(0.5) ? host : frame.place(0));
    }
    thing.value(said, id, 'stage', stage);
    const date = `${isoDay(day)}/${isoDay(day + 3)}`;
    thing.value(said, id, 'date', date, { basis: 'stated', stage });
    thing.relate(said, guest, 'involvedIn', id, { capacity: 'guest', stage });
    thing.relate(said, host, 'involvedIn', id, { capacity: 'host', stage });
  });
  return thing;
}

export function statement(frame: Frame, press: Press, index: number): Thing {
  const dice = frame.dice(`statement ${index}`);
  const day = dice.below(EVENT_DAYS);
  const id = `statement-${index}-${isoDay(day).slice(0, 7)}`;
  const said: Said = { source: press.since(day, dice, new Set()) };
  const stage = 'held';
  const author = frame.anyPerson(dice);
  const kind = dice.pick(['openLetter', 'remark', 'position']);
  const thing = new Thing(dice)
    .declare(id, 'Statement')
    .name(said, id, `Statement ${index}`)
    .value(said, id, 'property', kind, { which: 'kind' })
    .value(said, id, 'stage', stage)
    .value(said, id, 'date', isoDay(day), { basis: 'stated', stage })
    .relate(said, frame.person(author), 'involvedIn', id, { capacity: 'author', stage });
  const topics = new Set(
    Array.from({ length: 1 + dice.below(2) }, () => dice.rank(frame.size.topics, 0.7, 3)),
  );
  for (const each of topics) thing.relate(said, id, 'concerns', frame.topic(each));
  if (dice.chance(0.5)) {
    const other = frame.personNear(author, dice);
    const capacity = dice.pick(['addressee', 'subject']);
    if (other !== author) {
      thing.relate(said, frame.person(other), 'involvedIn', id, { capacity, stage });
    }
  }
  if (kind === 'openLetter') {
    const of = frame.organization(dice.below(STATES));
    thing.relate(said, of, 'involvedIn', id, { capacity: 'addressee', stage });
    thing.value(said, id, 'demands', 'Release those detained.', { of, language: 'en' });
  }
  return thing;
}

/** The stages of cases, each with the number of days after the beginning. */
const STAGES = [
  ['complaintFiled', 0],
  ['charged', 60],
  ['onTrial', 200],
  ['convicted', 330],
  ['appealed', 400],
] as const;

export function legalCase(frame: Frame, press: Press, index: number): Thing {
  const dice = frame.dice(`case ${index}`);
  const day = dice.below(EVENT_DAYS - 450);
  const id = `case-${isoDay(day).slice(0, 4)}-${index}`;
  const used = new Set<number>();
  const defendant = frame.anyPerson(dice);
  const complainant = frame.personNear(defendant, dice);
  const charges = [dice.pick(CHARGES)];
  const thing = new Thing(dice).declare(id, 'LegalCase');
  const reached = 1 + dice.below(STAGES.length);
  STAGES.slice(0, reached).forEach(([stage, days], place) => {
    const said: Said = { source: press.since(day + days, dice, used) };
    const sure: Said = { source: said.source };
    if (place === 0) {
      thing.name(sure, id, `Case ${index}`);
      thing.value(sure, id, 'property', charges[0]!, { which: 'category' });
      thing.relate(sure, id, 'concerns', frame.topic(dice.rank(frame.size.topics, 0.7, 3)));
    }
    thing.value(said, id, 'stage', stage, { date: isoDay(day + days) });
    if (place > 0 && !dice.chance(0.4)) return;
    const penalty = stage === 'convicted' ? { penaltyGiven: 'two years in prison' } : {};
    thing.relate(said, frame.person(defendant), 'partyTo', id, {
      capacity: 'defendant',
      charges,
      ...penalty,
    });
    if (complainant !== defendant) {
      const accuser = { ...said, speaker: frame.person(complainant) };
      thing.relate(accuser, frame.person(complainant), 'partyTo', id, { capacity: 'complainant' });
    }
  });
  return thing;
}
