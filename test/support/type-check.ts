/** What the compiler says about code that uses the package, without writing it anywhere. */
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/** The errors of these modules, each by its title and its line, counted from zero. */
export function typeErrorsOf(modules: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  Object.assign(options, {
    noUnusedLocals: false,
    noUnusedParameters: false,
    baseUrl: ROOT,
    paths: { 'inference-staking-sdk': ['./src/index.ts'] },
  });

  const virtual = new Map<string, { title: string; text: string }>();
  for (const [title, code] of modules) {
    // `export {}` makes each one a module: names of one do not meet those of another.
    virtual.set(join(ROOT, `test/package/module-${virtual.size}.ts`), { title, text: `${code}\nexport {};\n` });
  }
  const host = ts.createCompilerHost(options);
  const onDisk = { ...host };
  host.fileExists = (path) => virtual.has(path) || onDisk.fileExists(path);
  host.readFile = (path) => virtual.get(path)?.text ?? onDisk.readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const module = virtual.get(path);
    return module ? ts.createSourceFile(path, module.text, version) : onDisk.getSourceFile(path, version, ...rest);
  };

  const program = ts.createProgram([...virtual.keys()], options, host);
  return [...virtual.keys()].flatMap((path) => {
    const source = program.getSourceFile(path)!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      (diagnostic) =>
        `${virtual.get(path)!.title} (+${source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line}): ` +
        ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
    );
  });
}
