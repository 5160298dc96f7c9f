/** The stage of a legal case, as its steps become known (model.md §1 and §3, "Legal cases"). */
import { describe, expect, it } from 'vitest';
import { CASE_STAGES } from '../../src/domain/events/stages.ts';
import { asOf } from './support/as-of.ts';
import { world, type World } from './support/world.ts';

const legalCase = () => world().legalCase('k').source('s');
const stateOf = (built: World, day?: string) => asOf(built.project(), day).cases['k'] ?? null;

describe('a legal case', () => {
  it.each(CASE_STAGES)('is at stage %s if a source says so', (stage) => {
    expect(stateOf(legalCase().claim(`k stage ${stage}`))).toMatchObject({
      stage,
      support: 'ASSERTED',
      date: null,
    });
  });

  it('has no stage if no source names one', () => {
    const built = legalCase().person('a').claim('a partyTo k', { capacity: 'defendant' });
    expect(stateOf(built)).toBeNull();
    expect(asOf(built.project()).entities).toContain('k');
  });

  it('is at the stage of its latest step, by the day of the step', () => {
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

  it('dates a step without a day no later than the day on which it became known', () => {
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

  it('orders steps without a day by when they became known', () => {
    const built = legalCase().claim('k stage charged');
    built.source('later', { publishedOn: '2016-03-01' }).claim('k stage onTrial');
    expect(stateOf(built, '2016-02-29')?.stage).toBe('charged');
    expect(stateOf(built)?.stage).toBe('onTrial');
  });

  it('is at the further of two stages reached on one day', () => {
    expect(stateOf(legalCase().claim('k stage convicted').claim('k stage charged'))?.stage).toBe(
      'convicted',
    );
  });

  it('has an alleged stage if only an allegation gives one, and none from a denial', () => {
    const built = legalCase().claim('k stage convicted', {}, { modality: 'denied' });
    expect(stateOf(built)).toBeNull();
    built.claim('k stage charged', {}, { modality: 'alleged' });
    expect(stateOf(built)).toMatchObject({ stage: 'charged', support: 'ALLEGED' });
    built.claim('k stage complaintFiled');
    expect(stateOf(built)).toMatchObject({ stage: 'complaintFiled', support: 'ASSERTED' });
  });

  it('is disputed if its stage is also denied, and cites both claims', () => {
    const built = legalCase().claim('k stage convicted');
    built.claim('k stage convicted', {}, { modality: 'denied' });
    expect(stateOf(built)).toMatchObject({ stage: 'convicted', support: 'DISPUTED' });
    expect(stateOf(built)?.claimIds).toHaveLength(2);
  });

  it('lets the rank of a claim count only among claims of the same stage', () => {
    const built = legalCase()
      .claim('k stage convicted')
      .claim('k stage charged', {}, { rank: 'preferred' });
    expect(stateOf(built)?.stage).toBe('convicted');
    const dated = legalCase().claim('k stage convicted', { date: '2014' }, { rank: 'preferred' });
    expect(stateOf(dated.claim('k stage convicted', { date: '2015' }))?.date).toBe('2014');
    const withdrawn = legalCase().claim('k stage convicted', {}, { rank: 'deprecated' });
    expect(stateOf(withdrawn.claim('k stage charged'))?.stage).toBe('charged');
  });

  it('returns to the earlier stage when the source of the later one is withdrawn', () => {
    const built = legalCase().claim('k stage charged');
    built.source('t', { publishedOn: '2016-02-01', retractedOn: '2016-03-01' });
    built.claim('k stage convicted');
    expect(stateOf(built, '2016-02-15')?.stage).toBe('convicted');
    expect(stateOf(built)?.stage).toBe('charged');
  });

  it('lists every asserted stage in its history, and no denied one', () => {
    const built = legalCase().claim('k stage charged').claim('k stage convicted');
    built.claim('k stage dismissed', {}, { modality: 'denied' });
    const { caseHistory } = built.project().entities.find(({ id }) => id === 'k')!;
    expect(caseHistory.map(({ stage }) => stage).sort()).toEqual(['charged', 'convicted']);
  });
});
