/** A reader that shares nothing with the product or its packages: openpyxl, on a machine where Python has it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ReadElsewhere {
  readonly sheets: readonly string[];
  /** By address, as asked: what stands there, the formula behind it, and its number format. */
  readonly cells: Readonly<Record<string, { value: unknown; formula: unknown; format: string }>>;
}

const READ = `
import json, sys, openpyxl
path, *addresses = sys.argv[1:]
values, formulas = openpyxl.load_workbook(path, data_only=True), openpyxl.load_workbook(path)
def cell(address):
    sheet, name = address.rsplit("!", 1)
    behind = formulas[sheet][name]
    formula = getattr(behind.value, "text", behind.value)
    return {"value": values[sheet][name].value, "formula": formula, "format": behind.number_format}
print(json.dumps({"sheets": formulas.sheetnames, "cells": {each: cell(each) for each in addresses}}))
`;

/** Null: there is no openpyxl here. "Uren!C4" is an address. */
export function readWithOpenpyxl(bytes: Uint8Array, addresses: readonly string[]): ReadElsewhere | null {
  const python = ['python3', '/usr/bin/python3'].find(
    (program) => spawnSync(program, ['-c', 'import openpyxl']).status === 0,
  );
  if (python === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'effectencalculator-openpyxl-'));
  try {
    const path = join(folder, 'werkmap.xlsx');
    writeFileSync(path, bytes);
    const { status, stdout, stderr } = spawnSync(python, ['-c', READ, path, ...addresses], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as ReadElsewhere;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
