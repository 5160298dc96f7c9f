/** Where a legal case stands, as its steps become known: model.md §1 and §3, "Legal cases". */
import { describe, expect, it } from '@jest/globals';
import { CASE_STAGES } from '../../src/domain/events/stages.ts';
import { asOf } from './support/as-of.ts';
import { world, type World } from './support/world.ts';

const legalCase = () => world().legalCase('k').source('s');
const stateOf = (built: World, day?: string) => asOf(built.project(), day).cases['k'] ?? null;

describe('a legal case', () => {
  it.each(CASE_STAGES)('stands at %s where a source says so', (stage) => {
    expect(stateOf(legalCase().claim(`k stage ${stage}`))).toMatchObject({
      stage,
      support: 'ASSERTED',
      date: null,
    });
  });

  it('stands nowhere where no source names a stage', () => {
    const built = legalCase().person('a').claim('a partyTo k', { capacity: 'defendant' });
    expect(stateOf(built)).toBeNull();
    expect(asOf(built.project()).entities).toContain('k');
  });

  it('stands where its latest step left it, by the day of the step', () => {
    const built = legalCase().claim('k stage acquitted', { date: '2015-06' });
    built.source('later', { publishedOn: '2020-01-01' });
    built.claim('k stage charged', { date: '2014' });
    expect(stateOf(built)).toMatchObject({
      stage: 'acquitted',
      date: '2015-06',
      earliest: '2015-06-01',
      latest: '2015-06-30',
    });
  });

  it('compares a step without a day by what is certain: it was by the day it became known', () => {
    const charged = () => legalCase().claim('k stage charged');
    const convicted = charged().source('later', { publishedOn: '2016-02-10' });
    convicted.claim('k stage convicted', { date: '2015-12-01' });
    expect(stateOf(convicted)?.stage).toBe('convicted');
    const dismissed = charged().source('later', { publishedOn: '2016-02-10' });
    dismissed.claim('k stage complaintFiled', { date: '2016-02-01' });
    expect(stateOf(dismissed)?.stage).toBe('complaintFiled');
    const recalled = charged().source('later', { publishedOn: '2020-01-01' });
    recalled.claim('k stage complaintFiled', { date: '2014' });
    expect(stateOf(recalled)?.stage).toBe('charged');
  });

  it('stands by the day a step became known where the step has no day', () => {
    const built = legalCase().claim('k stage charged');
    built.source('later', { publishedOn: '2016-03-01' }).claim('k stage onTrial');
    expect(stateOf(built, '2016-02-29')?.stage).toBe('charged');
    expect(stateOf(built)?.stage).toBe('onTrial');
  });

  it('of two steps on one day takes the further one', () => {
    expect(stateOf(legalCase().claim('k stage convicted').claim('k stage charged'))?.stage).toBe(
      'convicted',
    );
  });

  it('is alleged to stand where only an allegation puts it, and nowhere by a denial', () => {
    const built = legalCase().claim('k stage convicted', {}, { modality: 'denied' });
    expect(stateOf(built)).toBeNull();
    built.claim('k stage charged', {}, { modality: 'alleged' });
    expect(stateOf(built)).toMatchObject({ stage: 'charged', support: 'ALLEGED' });
    built.claim('k stage complaintFiled');
    expect(stateOf(built)).toMatchObject({ stage: 'complaintFiled', support: 'ASSERTED' });
  });

  it('is disputed where the stage it stands at is denied, and keeps both claims', () => {
    const built = legalCase().claim('k stage convicted');
    built.claim('k stage convicted', {}, { modality: 'denied' });
    expect(stateOf(built)).toMatchObject({ stage: 'convicted', support: 'DISPUTED' });
    expect(stateOf(built)?.claimIds).toHaveLength(2);
  });

  it('follows the rank of its claims, each among those of its own stage', () => {
    const built = legalCase()
      .claim('k stage convicted')
      .claim('k stage charged', {}, { rank: 'preferred' });
    expect(stateOf(built)?.stage).toBe('convicted');
    const dated = legalCase().claim('k stage convicted', { date: '2014' }, { rank: 'preferred' });
    expect(stateOf(dated.claim('k stage convicted', { date: '2015' }))?.date).toBe('2014');
    const withdrawn = legalCase().claim('k stage convicted', {}, { rank: 'deprecated' });
    expect(stateOf(withdrawn.claim('k stage charged'))?.stage).toBe('charged');
  });

  it('falls back when the source of a step is withdrawn', () => {
    const built = legalCase().claim('k stage charged');
    built.source('t', { publishedOn: '2016-02-01', retractedOn: '2016-03-01' });
    built.claim('k stage convicted');
    expect(stateOf(built, '2016-02-15')?.stage).toBe('convicted');
    expect(stateOf(built)?.stage).toBe('charged');
  });

  it('keeps every stage it is said to have been at in its history', () => {
    const built = legalCase().claim('k stage charged').claim('k stage convicted');
    built.claim('k stage dismissed', {}, { modality: 'denied' });
    const { caseHistory } = built.project().entities.find(({ id }) => id === 'k')!;
    expect(caseHistory.map(({ stage }) => stage).sort()).toEqual(['charged', 'convicted']);
  });
});
