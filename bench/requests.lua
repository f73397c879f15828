-- Requests for wrk. After "--": GET|POST, a file of paths, the cookie, a file with the body.
-- In the body and in headers, %FRESH% becomes something that no other request has.
local threads = 0

function setup(thread)
  thread:set("part", threads)
  threads = threads + 1
end

local function lines_of(name)
  local found = {}
  for line in io.lines(name) do found[#found + 1] = line end
  return found
end

function init(args)
  method = args[1]
  local all = lines_of(args[2])
  paths = {}
  -- Each thread its own, so that no two requests at once act on the same case.
  for index = 1, #all do
    if #all < 2 or index % 2 == part % 2 then paths[#paths + 1] = all[index] end
  end
  headers = { ["Cookie"] = args[3] }
  if args[4] then
    headers["Content-Type"] = "application/json"
    body = io.open(args[4]):read("*a")
  end
  count = 0
  math.randomseed(os.time() * 10 + part)
  stamp = string.format("%d-%d-%d", os.time(), part, math.random(1000000000))
end

function request()
  count = count + 1
  local path = paths[(count - 1) % #paths + 1]
  if not body then return wrk.format(method, path, headers) end
  local fresh = stamp .. "-" .. count
  headers["Idempotency-Key"] = fresh
  return wrk.format(method, path, headers, (body:gsub("%%FRESH%%", fresh)))
end

function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format("RESULT %d %d %d %d %d\n", summary.requests, summary.duration, failed, latency:percentile(50), latency:percentile(99)))
end
