import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoFromSerial } from './serial-date.ts'

const dayMs = 86_400_000

test('every day from 1900 to 9999 is the day that the calendar says, in both date systems', () => {
  for (let serial = 61; serial <= 2_958_465; serial += serial < 60_000 ? 1 : 97) {
    const expected = new Date(Date.UTC(1899, 11, 30) + serial * dayMs).toISOString().slice(0, 10)
    assert.equal(isoFromSerial(serial, 1900), expected)
    if (serial >= 1462) assert.equal(isoFromSerial(serial - 1462, 1904), expected)
  }
})

test('days before the leap-year bug count from another zero', () => {
  assert.equal(isoFromSerial(1, 1900), '1900-01-01')
  assert.equal(isoFromSerial(59, 1900), '1900-02-28')
  assert.equal(isoFromSerial(60, 1900), undefined)
  assert.equal(isoFromSerial(61, 1900), '1900-03-01')
})

test('a part of a day is a time, rounded to the second', () => {
  assert.equal(isoFromSerial(45356.5, 1900), '2024-03-05T12:00:00')
  assert.equal(isoFromSerial(45356.000011574, 1900), '2024-03-05T00:00:01')
  assert.equal(isoFromSerial(45356.9999999, 1900), '2024-03-06')
  assert.equal(isoFromSerial(0.25, 1900), 'T06:00:00')
  assert.equal(isoFromSerial(0.000001, 1900), 'T00:00:00')
})

test('what is no day is none', () => {
  assert.equal(isoFromSerial(-1, 1900), undefined)
  assert.equal(isoFromSerial(0, 1900), undefined)
  assert.equal(isoFromSerial(2_958_466, 1900), undefined)
  assert.equal(isoFromSerial(2_958_465.9999999, 1900), undefined)
  assert.equal(isoFromSerial(2_957_004, 1904), undefined)
  assert.equal(isoFromSerial(Number.NaN, 1900), undefined)
})
