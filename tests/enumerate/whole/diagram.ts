/** A set of points, as a node of a shared decision diagram. `NONE` holds no point, `ALL` every one. Equal sets are equal numbers. */
export type Node = number
export const NONE: Node = 0
export const ALL: Node = 1

/** Results of the last few million operations are kept; an older one is worked out again. */
const CACHE = 1 << 21
type Kept = { readonly keys: Float64Array; readonly results: Int32Array }
const kept = (): Kept => ({ keys: new Float64Array(CACHE), results: new Int32Array(CACHE) })

/**
 * Sets of points of a product space, as reduced ordered multi-valued decision diagrams: at each level a question with so many answers,
 * and for each answer what is left to be asked. Two sets are the same exactly when their nodes are.
 */
export class Diagram {
  readonly arities: readonly number[]
  #level = new Int32Array(1 << 16)
  #first = new Int32Array(1 << 16)
  #children = new Int32Array(1 << 18)
  #used = 0
  #nodes = 2
  #table = new Int32Array(1 << 17)
  readonly #ands = kept()
  readonly #ors = kept()
  readonly #negated = new Map<Node, Node>([
    [NONE, ALL],
    [ALL, NONE],
  ])

  constructor(arity: readonly number[]) {
    this.arities = arity
    this.#level[NONE] = arity.length
    this.#level[ALL] = arity.length
  }

  get size(): number {
    return this.#nodes
  }

  levelOf(node: Node): number {
    return this.#level[node] as number
  }

  childOf(node: Node, answer: number): Node {
    return this.#children[(this.#first[node] as number) + answer] as Node
  }

  /** The points whose answer at this level is one of those for which `holds`. */
  where(level: number, holds: (answer: number) => boolean): Node {
    return this.branch(
      level,
      Array.from({ length: this.arities[level] ?? 0 }, (_, answer) => (holds(answer) ? ALL : NONE)),
    )
  }

  /** At this level, for each answer, the set that follows (which may only ask about later levels). */
  branch(level: number, children: readonly Node[]): Node {
    const [only] = children
    if (only !== undefined && children.every((child) => child === only)) return only
    const mask = this.#table.length - 1
    let at = hashOf(level, children) & mask
    for (let node = this.#table[at] as number; node !== 0; at = (at + 1) & mask, node = this.#table[at] as number)
      if (this.#isSame(node, level, children)) return node
    return this.#added(at, level, children)
  }

  and(a: Node, b: Node): Node {
    if (a === NONE || b === NONE) return NONE
    if (a === ALL || a === b) return b
    if (b === ALL) return a
    return this.#combined(this.#ands, Math.min(a, b), Math.max(a, b))
  }

  or(a: Node, b: Node): Node {
    if (a === ALL || b === ALL) return ALL
    if (a === NONE || a === b) return b
    if (b === NONE) return a
    return this.#combined(this.#ors, Math.min(a, b), Math.max(a, b))
  }

  not(a: Node): Node {
    const found = this.#negated.get(a)
    if (found !== undefined) return found
    const result = this.branch(
      this.levelOf(a),
      this.#childrenOf(a).map((child) => this.not(child)),
    )
    this.#negated.set(a, result)
    this.#negated.set(result, a)
    return result
  }

  every(nodes: Iterable<Node>): Node {
    let all: Node = ALL
    for (const node of nodes) all = this.and(all, node)
    return all
  }

  any(nodes: Iterable<Node>): Node {
    let any: Node = NONE
    for (const node of nodes) any = this.or(any, node)
    return any
  }

  /** What is left of the set once this question has this answer; the level no longer matters afterwards. */
  given(a: Node, level: number, answer: number): Node {
    return this.#replaced(a, level, (node) => this.childOf(node, answer), new Map())
  }

  /** The points for which some answer at this level, of those that are `meant`, lies in the set. */
  forSome(a: Node, level: number, meant: (answer: number) => boolean): Node {
    return this.#replaced(a, level, (node) => this.any(this.#childrenOf(node).filter((_, answer) => meant(answer))), new Map())
  }

  /** How many points the set holds. */
  count(a: Node): bigint {
    return this.counts(a)(a) * this.#product(0, this.levelOf(a))
  }

  /** For the nodes below `a`: the number of points over the levels from that node's own on. */
  counts(a: Node): (node: Node) => bigint {
    const known = new Map<Node, bigint>([
      [NONE, 0n],
      [ALL, 1n],
    ])
    const count = (node: Node): bigint => {
      const found = known.get(node)
      if (found !== undefined) return found
      const level = this.levelOf(node)
      const sum = this.#childrenOf(node).reduce((total, child) => total + count(child) * this.#product(level + 1, this.levelOf(child)), 0n)
      known.set(node, sum)
      return sum
    }
    count(a)
    return count
  }

  holds(a: Node, point: readonly number[]): boolean {
    let node = a
    while (node > ALL) node = this.childOf(node, point[this.levelOf(node)] ?? 0)
    return node === ALL
  }

  /** The levels that the set depends on. */
  support(a: Node): ReadonlySet<number> {
    const levels = new Set<number>()
    const seen = new Set<Node>()
    const visit = (node: Node): void => {
      if (node <= ALL || seen.has(node)) return
      seen.add(node)
      levels.add(this.levelOf(node))
      for (const child of this.#childrenOf(node)) visit(child)
    }
    visit(a)
    return levels
  }

  #product(from: number, to: number): bigint {
    return this.arities.slice(from, to).reduce((product, arity) => product * BigInt(arity), 1n)
  }

  #childrenOf(node: Node): Node[] {
    const first = this.#first[node] as number
    const children: Node[] = []
    for (let answer = 0; answer < (this.arities[this.levelOf(node)] ?? 0); answer++) children.push(this.#children[first + answer] as Node)
    return children
  }

  #replaced(a: Node, level: number, by: (node: Node) => Node, done: Map<Node, Node>): Node {
    if (this.levelOf(a) > level) return a
    if (this.levelOf(a) === level) return by(a)
    const found = done.get(a)
    if (found !== undefined) return found
    const result = this.branch(
      this.levelOf(a),
      this.#childrenOf(a).map((child) => this.#replaced(child, level, by, done)),
    )
    done.set(a, result)
    return result
  }

  #combined(kept: Kept, a: Node, b: Node): Node {
    const key = a * 0x4000000 + b
    const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
    const slot = (mixed ^ (mixed >>> 15)) & (CACHE - 1)
    if (kept.keys[slot] === key) return kept.results[slot] as Node
    const [levelA, levelB] = [this.levelOf(a), this.levelOf(b)]
    const level = Math.min(levelA, levelB)
    const children: Node[] = []
    for (let answer = 0; answer < (this.arities[level] ?? 0); answer++) {
      const left = levelA === level ? this.childOf(a, answer) : a
      const right = levelB === level ? this.childOf(b, answer) : b
      children.push(kept === this.#ands ? this.and(left, right) : this.or(left, right))
    }
    const result = this.branch(level, children)
    kept.keys[slot] = key
    kept.results[slot] = result
    return result
  }

  #isSame(node: Node, level: number, children: readonly Node[]): boolean {
    if (this.levelOf(node) !== level) return false
    const first = this.#first[node] as number
    return children.every((child, answer) => this.#children[first + answer] === child)
  }

  #added(at: number, level: number, children: readonly Node[]): Node {
    const node = this.#nodes
    this.#nodes += 1
    if (node >= this.#level.length) [this.#level, this.#first] = [doubled(this.#level), doubled(this.#first)]
    while (this.#used + children.length > this.#children.length) this.#children = doubled(this.#children)
    this.#level[node] = level
    this.#first[node] = this.#used
    this.#children.set(children, this.#used)
    this.#used += children.length
    this.#table[at] = node
    if (this.#nodes * 2 > this.#table.length) this.#rehash()
    return node
  }

  #rehash(): void {
    this.#table = new Int32Array(this.#table.length * 2)
    const mask = this.#table.length - 1
    for (let node = 2; node < this.#nodes; node++) {
      let at = hashOf(this.levelOf(node), this.#childrenOf(node)) & mask
      while (this.#table[at] !== 0) at = (at + 1) & mask
      this.#table[at] = node
    }
  }
}

function hashOf(level: number, children: readonly Node[]): number {
  let hash = Math.imul(level + 1, 0x27d4eb2f)
  for (const child of children) hash = Math.imul(hash ^ child, 0x9e3779b1) ^ (hash >>> 15)
  return hash ^ (hash >>> 13)
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
