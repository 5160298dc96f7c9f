/** Refuses declarations and descriptions that differ from those of another data set in the graph. */
import { canonicalJson } from '../../domain/claims/claims.ts';
import type { IssueList } from './issues.ts';
import { placeOf, type Placed } from './placed.ts';
import type { SeedWorld } from './world.ts';

/** With two different descriptions, each load would overwrite the other one's, so a load refuses them too. */
export function checkDescribed(world: SeedWorld, issues: IssueList): void {
  const { entities, sources, described } = world.recorded;
  const refuse = ({ document }: Placed, path: Placed['path'], message: string, fix: string) =>
    issues.add(document, path, { rule: 'describedOtherwise', message, fix });
  for (const [id, seed] of world.entities) {
    const recorded = entities.get(id);
    const [before, path] = [recorded?.declaration, [...seed.path, 'id']];
    if (sources.has(id)) {
      refuse(
        seed,
        path,
        `${id} is a source in the graph.`,
        'Ids are never reused: give it a new id.',
      );
    } else if (before !== undefined && before.type !== seed.declaration.type) {
      const message = `${id} is a ${before.type} (${placeOf(recorded!)}), not a ${seed.declaration.type}.`;
      const fix =
        'Ids are never reused: give it a new id, or leave the declaration out and use the other.';
      refuse(seed, path, message, fix);
    } else if (described.has(id) && differ(before, seed.declaration)) {
      const message = `${id} has another scope (${placeOf(recorded!)}).`;
      refuse(seed, path, message, 'Leave the declaration out, or give the group a new id.');
    }
  }
  for (const [id, seed] of world.sources) {
    const recorded = sources.get(id);
    const entity = entities.get(id);
    if (entity !== undefined) {
      const message = `${id} is a ${entity.declaration.type} (${placeOf(entity)}).`;
      refuse(seed, ['source', 'id'], message, 'Ids are never reused: give the source a new id.');
    } else if (described.has(id) && differ(recorded?.source, seed.source)) {
      const message = `${id} is described differently (${placeOf(recorded!)}).`;
      refuse(
        seed,
        ['source', 'id'],
        message,
        'Make the two descriptions equal, or give it a new id.',
      );
    }
  }
}

const differ = (a: unknown, b: unknown) => canonicalJson(a) !== canonicalJson(b);
