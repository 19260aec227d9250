import type { Flow } from '../../../core/insights/flow.ts';
import { useSay } from '../../ui/say.ts';
import { flowHeight, flowLayout, NODE_WIDTH, type PlacedNode } from './flow-layout.ts';
import { ribbonOf } from './flow-ribbon.ts';
import { flowMarks, linkMark, nodeMark } from './flow-view.ts';
import styles from './FlowPicture.module.css';
import { Picture } from './Picture.tsx';

/** The ribbons at the most, then the words of the steps under them; in pixels. */
const RIBBONS = 330;
const WORDS = 44;
const WORDS_BELOW = 26;
const LINE_HEIGHT = 18;

/** The ways from application to outcome, as ribbons as thick as their numbers. */
export function FlowPicture({ flow }: { readonly flow: Flow }) {
  const say = useSay();
  const countOf = (place: string): number => flow.nodes.find(({ id }) => id === place)?.count ?? 0;
  const label = say('insights.flow.label', { applied: flow.total, offers: countOf('offer') });
  const ribbons = flowHeight(flow, RIBBONS);
  return (
    <Picture label={label} height={ribbons + WORDS} marks={flowMarks(flow, say)}>
      {({ width, active }) => {
        const { nodes, links, isNarrow } = flowLayout(flow, width, ribbons);
        return (
          <>
            {links.map(({ from, to, kind, stops, thickness }) => (
              <path
                key={linkMark(from, to)}
                data-mark={linkMark(from, to)}
                data-active={active === linkMark(from, to) || undefined}
                data-kind={kind}
                className={styles['link']}
                d={ribbonOf(stops, thickness)}
              />
            ))}
            {nodes.map((node) => (
              <g key={node.id} data-mark={nodeMark(node.id)} data-active={active === nodeMark(node.id) || undefined}>
                <rect
                  className={styles['node']}
                  data-kind={node.kind}
                  x={node.x}
                  y={node.y}
                  width={NODE_WIDTH}
                  height={node.height}
                  rx={Math.min(2, node.height / 2)}
                />
                <NodeWords node={node} isNarrow={isNarrow} stepsY={ribbons + WORDS_BELOW} />
              </g>
            ))}
          </>
        );
      }}
    </Picture>
  );
}

interface NodeWordsProps {
  readonly node: PlacedNode;
  readonly isNarrow: boolean;
  /** Where the words of the steps stand. */
  readonly stepsY: number;
}

/** Steps have their words on the line below, what branches off has them beside it. */
function NodeWords({ node: { id, kind, count, x, y, height }, isNarrow, stepsY }: NodeWordsProps) {
  const say = useSay();
  const words = say(`insights.place.${id}`, { count });
  const isStep = kind === 'on';
  const textX = isStep ? x : x + NODE_WIDTH + 9;
  const middle = isStep ? stepsY : y + height / 2 - (isNarrow ? LINE_HEIGHT / 2 : 0);
  return (
    <text className={styles['words']} x={textX} y={middle} dy="0.35em">
      <tspan className={styles['count']}>{say('insights.number', { count })}</tspan>
      <tspan {...(isNarrow ? { x: textX, dy: LINE_HEIGHT } : { dx: 4 })}>{words}</tspan>
    </text>
  );
}
