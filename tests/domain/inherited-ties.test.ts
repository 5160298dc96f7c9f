/** Places and topics of an event: its own, else those of the event that it is part of (model.md §1). */
import { describe, expect, it } from 'vitest';
import { asOf } from './support/as-of.ts';
import { world, type World } from './support/world.ts';

/** A day's talks, part of a visit, which is part of a tour. */
const tour = () =>
  world()
    .source('s')
    .visit('visit', 'tour')
    .meeting('talks')
    .place('town', 'port')
    .claim('talks partOf visit')
    .claim('visit partOf tour');

const placesOf = (built: World, event = 'talks', day?: string) =>
  Object.values(asOf(built.project(), day).ties)
    .filter(({ type, from }) => type === 'AT' && from === event)
    .map(({ to, inheritedFrom, support }) => [to, inheritedFrom, support]);

describe('a part of an event', () => {
  it('has the place of its whole if no source says where it was', () => {
    expect(placesOf(tour().claim('visit at town'))).toEqual([['town', 'visit', 'ASSERTED']]);
  });

  it('takes the place of the nearest whole that has one', () => {
    const built = tour().claim('tour at town');
    expect(placesOf(built)).toEqual([['town', 'tour', 'ASSERTED']]);
    expect(placesOf(built.claim('visit at port'))).toEqual([['port', 'visit', 'ASSERTED']]);
  });

  it('keeps its own place instead, from the day on which that is known', () => {
    const built = tour().claim('visit at town').source('later', { publishedOn: '2017-01-01' });
    built.claim('talks at port');
    expect(placesOf(built, 'talks', '2016-12-31')).toEqual([['town', 'visit', 'ASSERTED']]);
    expect(placesOf(built)).toEqual([['port', null, 'ASSERTED']]);
  });

  it('keeps an allegation of its own beside what it inherits', () => {
    const built = tour().claim('visit at town').claim('talks at port', {}, { modality: 'alleged' });
    expect(placesOf(built).sort()).toEqual([
      ['port', null, 'ALLEGED'],
      ['town', 'visit', 'ASSERTED'],
    ]);
  });

  it('does not inherit a place that is denied of it, nor one that is only alleged of the whole', () => {
    const denied = tour().claim('visit at town').claim('talks at town', {}, { modality: 'denied' });
    expect(placesOf(denied)).toEqual([]);
    const alleged = tour().claim('visit at town', {}, { modality: 'alleged' });
    expect(placesOf(alleged)).toEqual([]);
    expect(placesOf(alleged, 'visit')).toEqual([['town', null, 'ALLEGED']]);
  });

  it('inherits nothing from an event that it is only alleged to be part of', () => {
    const built = world().source('s').visit('visit').meeting('talks').place('town');
    built.claim('visit at town').claim('talks partOf visit', {}, { modality: 'alleged' });
    expect(placesOf(built)).toEqual([]);
  });

  it('inherits nothing from an event if only an outsider says that it is part of it', () => {
    const built = world().source('s').visit('visit').meeting('talks').place('town').person('o');
    built.claim('visit at town').claim('talks partOf visit', {}, { speaker: 'o' });
    expect(
      Object.keys(asOf(built.project()).ties).filter((key) => key.startsWith('AT|talks')),
    ).toEqual([]);
    built.claim('o involvedIn talks', { stage: 'held' });
    expect(Object.keys(asOf(built.project()).ties)).toContain('AT|talks|town');
  });

  it('is as doubtfully there as it is part of its whole, and as its whole is there', () => {
    const denied = { modality: 'denied' } as const;
    const part = tour().claim('tour at town').claim('visit partOf tour', {}, denied);
    expect(placesOf(part)).toEqual([['town', 'tour', 'DISPUTED']]);
    expect(placesOf(part, 'tour')).toEqual([['town', null, 'ASSERTED']]);
    const whole = tour().claim('visit at town').claim('visit at town', {}, denied);
    expect(placesOf(whole)).toEqual([['town', 'visit', 'DISPUTED']]);
  });

  it('is there as firmly as the best supported of its wholes', () => {
    const built = world().source('s').visit('first', 'second').meeting('talks').place('town');
    for (const each of ['first', 'second']) {
      built.claim(`talks partOf ${each}`).claim(`${each} at town`);
    }
    expect(placesOf(built.claim('second at town', {}, { modality: 'denied' }))).toEqual([
      ['town', 'first', 'ASSERTED'],
    ]);
  });

  it('cites who denies that it is part of its whole', () => {
    const built = tour().claim('visit at town');
    built.claim('talks partOf visit', {}, { modality: 'denied' });
    const [tie] = Object.values(asOf(built.project()).ties).filter(
      ({ type, from }) => type === 'AT' && from === 'talks',
    );
    expect(tie!.claimIds).toHaveLength(3);
  });

  it('rests on the claims for the place of the whole and for being part of it', () => {
    const built = tour().claim('visit at town');
    const [tie] = Object.values(asOf(built.project()).ties).filter(
      ({ type, from }) => type === 'AT' && from === 'talks',
    );
    const said = built.records.claims.filter(({ predicate, subject }) =>
      predicate === 'at' ? subject === 'visit' : subject === 'talks',
    );
    expect(tie!.claimIds).toEqual(said.map(({ id }) => id).sort());
  });

  it('inherits topics by the same rule', () => {
    const { ties } = asOf(tour().topic('trade').claim('tour concerns trade').project());
    const topics = Object.values(ties).filter(({ type }) => type === 'CONCERNS');
    expect(topics.map(({ from, inheritedFrom }) => [from, inheritedFrom]).sort()).toEqual([
      ['talks', 'tour'],
      ['tour', null],
      ['visit', 'tour'],
    ]);
  });

  it('ends if events are said to be part of each other', () => {
    const built = world().source('s').visit('a', 'b').place('town').claim('a at town');
    built.claim('a partOf b').claim('b partOf a');
    expect(placesOf(built, 'b')).toEqual([['town', 'a', 'ASSERTED']]);
    expect(placesOf(built, 'a')).toEqual([['town', null, 'ASSERTED']]);
  });
});
