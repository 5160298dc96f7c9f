/** Version 4 to 5: the form of a meeting, which was a property, becomes a claim of its own with its stage. */
import { query } from '../../graph/query/query.ts';
import { column } from '../../graph/query/rows.ts';
import { list, number, parameter, text, type PropertyMap } from '../../graph/query/value-types.ts';
import { groupBy } from '../../domain/lists/group-by.ts';
import { idRanges } from '../diff/gone-claims.ts';
import { countClaims } from '../project/rebuild.ts';
import { chunks, type Session } from '../session.ts';

const FORM = '{"which":"format"}';

const FORMS = query(
  'list forms that are properties',
  { from: text, to: text, form: text },
  {
    text: `MATCH (c:Claim) WHERE c.id >= $from AND c.id < $to
      AND c.predicate = 'property' AND c.qualifiers = $form`,
    row: { id: column('c.id', text) },
  },
);

/** The stages that the source of each form states of the meeting: in the same paragraph (0), or elsewhere (1). */
const STAGES = query(
  'list stages beside forms',
  { ids: list(text) },
  {
    text: `UNWIND $ids AS id MATCH (c:Claim {id: id}) MATCH (s:Claim {subject: c.subject})
      WHERE s.predicate = 'stage' AND s.source = c.source`,
    row: {
      id: text,
      stage: column('s.stage', text),
      distance: column(`CASE WHEN s.sha256 = c.sha256 THEN 0 ELSE 1 END`, number),
    },
  },
);

const REWRITE = query(
  'make forms claims of their own',
  { rows: parameter<readonly PropertyMap[]>() },
  {
    text: `UNWIND $rows AS row MATCH (c:Claim {id: row.id})
      SET c.predicate = 'format', c.qualifiers = row.qualifiers, c.stage = row.stage`,
  },
);

/**
 * A form takes the stage that its paragraph states of the meeting, else the one that its source states;
 * if there is not exactly one, it has none. Its id stays, so that citations lead to it.
 */
export async function formatsToClaims(session: Session): Promise<void> {
  for (const range of idRanges(await countClaims(session.read))) {
    const forms = await FORMS.run(session.read, { ...range, form: FORM });
    for await (const some of chunks(forms)) {
      const ids = some.map(({ id }) => id);
      const told = groupBy(await STAGES.run(session.read, { ids }), ({ id }) => id);
      const rows = ids.map((id) => {
        const stage = onlyStage(told.get(id) ?? []);
        const qualifiers = stage === null ? null : JSON.stringify({ stage });
        return { id, stage, qualifiers };
      });
      session.willChange();
      await session.write((run) => REWRITE.run(run, { rows }));
    }
  }
}

interface Told {
  readonly stage: string;
  readonly distance: number;
}

function onlyStage(told: readonly Told[]): string | null {
  const nearest = Math.min(...told.map(({ distance }) => distance));
  const stages = new Set(
    told.filter(({ distance }) => distance === nearest).map(({ stage }) => stage),
  );
  const [stage = null] = stages;
  return stages.size === 1 ? stage : null;
}
