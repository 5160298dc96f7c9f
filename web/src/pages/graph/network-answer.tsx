/** The network found: what is left out, the picture, the ties and the actors as tables, and the downloads. */
import { useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useLocation } from 'wouter';
import { useParameter } from '../../address/address.ts';
import { isEmbed } from '../../address/embed-path.ts';
import { useWords } from '../../language/language.ts';
import type { Still } from '../../pictures/picture-files.tsx';
import { sortOf } from '../../pictures/network/network-types.ts';
import type { ApiNetwork } from '../../pictures/picture-of-network.ts';
import { PictureFiles } from '../../pictures/picture-files.tsx';
import type { Question } from '../../snippets/snippets.ts';
import { TakeAway } from '../../take-away/take-away.tsx';
import { GexfButton } from './gexf-button.tsx';
import { graphWords } from './graph-words.ts';
import { Extent, Filtered, Nothing } from './network-extent.tsx';
import { ActorTable, TieTable, useTieColumns, tieRows } from './network-tables.tsx';
import { PictureView } from './picture-view.tsx';
import { MOST_DRAWN, type NetworkQuestion } from './use-network-question.ts';
import { useOnly } from './use-only.ts';

interface NetworkAnswerProps {
  readonly title: string;
  readonly network: ApiNetwork;
  readonly question: NetworkQuestion;
  readonly asked: Question;
  /** Whether `network` may still answer an earlier question. */
  readonly isUpdating: boolean;
  /** The id in the path; empty if the address has only `around`. */
  readonly id: string;
}

const VIEWS = ['picture', 'ties', 'actors'] as const;

export function NetworkAnswer(props: NetworkAnswerProps) {
  const { title, network, question, asked, isUpdating, id } = props;
  const say = useWords(graphWords);
  const picture = useRef<SVGSVGElement>(null);
  const still = useRef<Still>(null);
  const [path] = useLocation();
  const [tab, setTab] = useParameter('view');
  const [only, setOnly] = useOnly(network);
  const columns = useTieColumns();
  const all = tieRows(network);
  const rows = only.length === 0 ? all : all.filter(({ edge }) => only.includes(sortOf(edge)));
  const isDrawn = question.maxNodes <= MOST_DRAWN && network.nodes.length > 0;
  const view = VIEWS.find((each) => each === tab) ?? (isDrawn ? 'picture' : 'ties');
  return (
    <>
      <Tabs
        className="network-views"
        selectedKey={view}
        onSelectionChange={(key) => setTab(key === 'picture' ? null : String(key))}
      >
        <div className="network-views-bar">
          <TabList className="tabs no-print" aria-label={say('views')}>
            {VIEWS.map((each) => (
              <Tab key={each} id={each} className="tab">
                {say(`view.${each}`)}
              </Tab>
            ))}
          </TabList>
          <Extent network={network} question={question} />
        </div>
        <Nothing network={network} question={question} />
        <Filtered only={only} setOnly={setOnly} shown={rows.length} total={all.length} />
        <TabPanel id="picture">
          {isDrawn ? (
            <>
              <PictureView
                title={title}
                network={network}
                question={question}
                id={id}
                isUpdating={isUpdating}
                files={{ picture, still }}
                filter={{ only, setOnly }}
              />
              <p className="row no-print">
                <PictureFiles picture={picture} still={still} title={title} />
                <GexfButton title={title} network={network} />
              </p>
            </>
          ) : (
            network.nodes.length > 0 && <p className="network-warning">{say('tooMany')}</p>
          )}
        </TabPanel>
        <TabPanel id="ties">
          <TieTable rows={rows} />
        </TabPanel>
        <TabPanel id="actors">
          <ActorTable network={network} />
        </TabPanel>
      </Tabs>
      {!isDrawn && !isEmbed(path) && (
        <p className="row no-print">
          <GexfButton title={title} network={network} />
        </p>
      )}
      <TakeAway
        title={title}
        question={asked}
        data={network}
        table={{ columns, rows }}
        embed={embedOf(question)}
        scope={{ actors: question.around, depth: question.depth }}
      />
    </>
  );
}

function embedOf({ around, via, verdicts, during, ...rest }: NetworkQuestion): string {
  const { depth, maxNodes, maxDegree } = rest;
  const parameters = new URLSearchParams({
    around: around.join(','),
    depth: String(depth),
    via: via.join(','),
    maxNodes: String(maxNodes),
    verdicts: verdicts.join(','),
    ...(maxDegree === null ? {} : { maxDegree: String(maxDegree) }),
    ...during,
  });
  return `/embed/graph?${parameters}`;
}
