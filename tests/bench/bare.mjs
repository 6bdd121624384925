// The least a Node server can do: the same bytes for every path. POST / gives it the page to answer.
import { createServer } from 'node:http';

let page = Buffer.alloc(0);

createServer(async (request, response) => {
  if (request.method === 'POST') page = Buffer.concat(await request.toArray());
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': page.length,
  });
  response.end(page);
}).listen(Number(process.argv[2]), () => console.log('Ready'));
