// Reads an OpenAPI document: its operations, and a request for each that is made from the document's own examples.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export class Document {
  constructor(file) {
    this.file = file;
    this.text = readFileSync(file, 'utf8');
    this.root = parse(this.text);
    this.operations = Object.entries(this.root.paths).flatMap(([path, item]) =>
      methods.filter((method) => item[method]).map((method) => ({
        ...item[method],
        id: item[method].operationId,
        method,
        path,
        parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map((p) => this.resolve(p)),
      })));
  }

  /** Follows a reference of the document. */
  resolve(node) {
    if (!node?.$ref) return node;
    return this.resolve(node.$ref.slice(2).split('/').reduce((at, key) => at[key.replace(/~1/g, '/').replace(/~0/g, '~')], this.root));
  }

  /** The ids of the operations with these names, whatever a language made of upper case and punctuation. */
  idsOfNames(names) {
    const plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
    const wanted = new Set([...names].map(plain));
    return this.operations.filter((op) => wanted.has(plain(op.id))).map((op) => op.id);
  }

  /** The ids of the operations with these [method, path], with parameters written as {name} or :name. */
  idsOfRoutes(routes) {
    const plain = (method, path) => `${method.toUpperCase()} ${path.replace(/\{[^}]*\}|:\w+/g, '{}')}`;
    const wanted = new Set(Array.from(routes, ([method, path]) => plain(method, path)));
    return this.operations.filter((op) => wanted.has(plain(op.method, op.path))).map((op) => op.id);
  }

  /**
   * One request for each content type that an operation takes (one if it takes none), with every parameter that has an
   * example, and the reply that the document's examples promise.
   */
  exampleRequests(op) {
    const request = { operation: op, method: op.method.toUpperCase(), headers: { authorization: 'Bearer example' } };
    let path = op.path;
    const query = new URLSearchParams();
    for (const parameter of op.parameters) {
      const value = this.#parameterExample(parameter);
      if (value === undefined && !parameter.required) continue;
      if (value === undefined) throw new Error(`${op.id}: the ${parameter.in} parameter ${parameter.name} has no example`);
      if (parameter.in === 'path') {
        path = path.replace(`{${parameter.name}}`, encodeURIComponent(value));
      } else if (parameter.in === 'query') {
        const values = Array.isArray(value) && parameter.explode !== false ? value : [value];
        for (const item of values) query.append(parameter.name, item);
      } else if (parameter.in === 'header') {
        request.headers[parameter.name.toLowerCase()] = String(value);
      }
    }
    request.path = query.size > 0 ? `${path}?${query}` : path;
    request.reply = this.#exampleReply(op);
    if (request.reply.type) request.headers.accept = request.reply.type;
    const bodies = Object.entries(this.resolve(op.requestBody)?.content ?? {});
    if (bodies.length === 0) return [request];
    return bodies.map(([type, media]) => {
      const body = this.#encode(op, type, media);
      // fetch itself names the boundary of a form.
      const headers = body instanceof FormData ? request.headers : { ...request.headers, 'content-type': type };
      return { ...request, headers, body };
    });
  }

  #parameterExample(parameter) {
    const schema = this.resolve(parameter.schema);
    return parameter.example ?? this.resolve(Object.values(parameter.examples ?? {})[0])?.value ?? schema?.example ?? schema?.default;
  }

  /** The first example of a media type: the one that a mock answers with. */
  #mediaExample(media) {
    return media.example ?? this.resolve(Object.values(media.examples ?? {})[0])?.value;
  }

  #exampleReply(op) {
    const status = Object.keys(op.responses).find((key) => key.startsWith('2'));
    if (!status) throw new Error(`${op.id}: no response for success`);
    const [type, media] = Object.entries(this.resolve(op.responses[status]).content ?? {})[0] ?? [];
    if (!type || !isJSON(type)) return { status: Number(status), type };
    const body = this.#mediaExample(media);
    if (body === undefined) throw new Error(`${op.id}: the reply ${status} ${type} has no example`);
    return { status: Number(status), type, body };
  }

  #encode(op, type, media) {
    const example = this.#mediaExample(media);
    const schema = this.resolve(media.schema);
    if (type === 'multipart/form-data') {
      const form = new FormData();
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const { format, example: own } = this.resolve(property);
        if (format === 'binary') form.append(name, new Blob(['example'], { type: 'image/png' }), 'example.png');
        else if ((example?.[name] ?? own) !== undefined) form.append(name, String(example?.[name] ?? own));
      }
      return form;
    }
    if (!isJSON(type)) return String(example ?? 'example');
    if (example === undefined) throw new Error(`${op.id}: the request body ${type} has no example`);
    return JSON.stringify(example);
  }
}

export function isJSON(type) {
  return /[/+]json\b/.test(type);
}
