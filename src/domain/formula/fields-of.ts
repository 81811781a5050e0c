/** The fields that a tree reads, each once, in the order in which they are first named. */
import type { Condition, Measure, NumberExpression } from './formula.ts'

export function fieldsOfNumber(tree: NumberExpression): readonly string[] {
  switch (tree.op) {
    case 'field':
      return [tree.field]
    case 'number':
    case 'moment':
      return []
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return unique(tree.of.flatMap(fieldsOfNumber))
  }
}

export function fieldsOfCondition(tree: Condition): readonly string[] {
  switch (tree.op) {
    case 'compare':
      return unique(tree.of.flatMap(fieldsOfNumber))
    case 'one-of':
    case 'known':
      return [tree.field]
    case 'all':
    case 'any':
      return unique(tree.of.flatMap(fieldsOfCondition))
    case 'not':
      return fieldsOfCondition(tree.of)
  }
}

export function fieldsOfMeasure(tree: Measure): readonly string[] {
  switch (tree.op) {
    case 'sum':
      return unique([...fieldsOfNumber(tree.of), ...whereFields(tree.where)])
    case 'count':
      return unique([...(tree.distinct === undefined ? [] : [tree.distinct]), ...whereFields(tree.where)])
    case 'number':
      return []
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return unique(tree.of.flatMap(fieldsOfMeasure))
    case 'previous':
      return fieldsOfMeasure(tree.of)
  }
}

function whereFields(where: Condition | undefined): readonly string[] {
  return where === undefined ? [] : fieldsOfCondition(where)
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
