import { ALL, type Diagram, type Node } from './diagram.ts'

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Draws points of a set. At each question an answer with which the set can still be reached, all alike: so that rare answers (a known
 * value among thousands of histories) come up as often as frequent ones. Null for the empty set.
 */
export function drawer(diagram: Diagram, set: Node, random: () => number): (() => number[]) | null {
  if (set === 0) return null
  return () => {
    const point: number[] = []
    let node = set
    for (const [level, arity] of diagram.arities.entries()) {
      if (node === ALL || diagram.levelOf(node) > level) {
        point.push(Math.floor(random() * arity))
        continue
      }
      const here = node
      const open = Array.from({ length: arity }, (_, answer) => answer).filter((answer) => diagram.childOf(here, answer) !== 0)
      const answer = open[Math.floor(random() * open.length)] ?? 0
      point.push(answer)
      node = diagram.childOf(node, answer)
    }
    return point
  }
}

/** The point of the set that knows least: with the fewest answers other than "nothing known" (the first). Null for the empty set. */
export function plainest(diagram: Diagram, set: Node): number[] | null {
  if (set === 0) return null
  const costs = new Map<Node, number>([
    [0, Number.POSITIVE_INFINITY],
    [ALL, 0],
  ])
  const answersOf = (node: Node) => Array.from({ length: diagram.arities[diagram.levelOf(node)] ?? 0 }, (_, answer) => answer)
  const costOf = (node: Node): number => {
    const found = costs.get(node)
    if (found !== undefined) return found
    const cost = Math.min(...answersOf(node).map((answer) => costOf(diagram.childOf(node, answer)) + Number(answer > 0)))
    costs.set(node, cost)
    return cost
  }
  const point: number[] = diagram.arities.map(() => 0)
  for (let node = set; node !== ALL; ) {
    const cost = costOf(node)
    const here = node
    const answer = answersOf(node).find((one) => costOf(diagram.childOf(here, one)) + Number(one > 0) === cost) ?? 0
    point[diagram.levelOf(node)] = answer
    node = diagram.childOf(node, answer)
  }
  return point
}
