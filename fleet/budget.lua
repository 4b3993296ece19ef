-- The budget of one group, shared by all processes. Times are microseconds of the server's clock; lengths of time come from
-- the processes, whose clocks don't matter.
--
-- KEYS  1 state of the group (hash)         2 requests in the window, by the latest time they may have been counted at
--       3 processes that wait, by ticket    4 the same, by the time at which they are believed to be gone
--       5 processes, by when they were seen 6 penalties, by the platform's name of the group (hash)
local state, sent, line, due, seen, penalties = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6]
local mode, process, epoch, id = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local gather, shortGather, beat, lease = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
local limit, window = tonumber(ARGV[9]), tonumber(ARGV[10])    -- to begin with
local told = {limit = tonumber(ARGV[11]), window = tonumber(ARGV[12]), remaining = tonumber(ARGV[13]), platform = ARGV[14], age = tonumber(ARGV[15])}
local penalty, group = tonumber(ARGV[16]), ARGV[17]
local reports = 18 -- from here on pairs: the id of a request, and how long ago it was finished; x if it was not sent

local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local second = 1000000

local s = redis.call('HMGET', state, 'epoch', 'limit', 'window', 'learned', 'platform', 'gather', 'others', 'noticed', 'cautious', 'probe', 'called', 'busy', 'run', 'lost')
local known, learned, platform = s[1], s[4] == '1', s[5] or group
limit, window = tonumber(s[2]) or limit, tonumber(s[3]) or window
local gathered, others, noticed = tonumber(s[6]) or 0, tonumber(s[7]) or 0, tonumber(s[8]) or 0
local cautious, probe, called = tonumber(s[9]) or 0, tonumber(s[10]) or 0, tonumber(s[11]) or now
local changes = {'called', now}
local function set(field, value)
	changes[#changes + 1] = field
	changes[#changes + 1] = value
end

-- Nothing is granted while processes tell again what they have sent, because the server doesn't know it.
local function wait_for_reports(length)
	gathered = math.max(gathered, now + length)
	set('gather', gathered)
end
local function begin_epoch(lost)
	known = process .. ':' .. string.format('%.0f', now)
	set('epoch', known)
	set('lost', lost and 1 or 0)
	if lost then wait_for_reports(gather) end
end
if not known then
	begin_epoch(epoch ~= '')
	set('limit', limit)
	set('window', window)
elseif epoch ~= '' and epoch ~= known and s[14] == '0' then -- a newcomer began this one, and knows nothing of the others
	set('lost', 1)
	wait_for_reports(gather)
elseif s[12] == '1' and now - called > 2.5 * beat then -- somebody would have called in between: they could not
	wait_for_reports(gather)
end
if mode ~= 'reserve' then
	-- After a restart the server may have an old state, and nothing in it tells.
	local ok, info = pcall(redis.call, 'INFO', 'server')
	local run = ok and string.match(info, 'run_id:(%w+)') or s[13] or ''
	if s[13] and run ~= s[13] then begin_epoch(true) end
	if run ~= s[13] then set('run', run) end
	if mode == 'rejoin' and now > gathered + 5 * second then wait_for_reports(shortGather) end
	if mode == 'leave' then
		redis.call('ZREM', seen, process)
		redis.call('ZREM', line, process)
		redis.call('ZREM', due, process)
	else
		redis.call('ZADD', seen, now, process)
	end
	redis.call('ZREMRANGEBYSCORE', seen, '-inf', now - 60 * second - 3 * beat)
	redis.call('PEXPIRE', seen, 3600000)
end

-- What the processes report: requests that were finished or not sent at all, and what replies told.
local margin = math.floor(window / 60)
for i = reports, #ARGV, 2 do
	if ARGV[i + 1] == 'x' then
		redis.call('ZREM', sent, ARGV[i])
	else
		redis.call('ZADD', sent, now - ARGV[i + 1], ARGV[i])
	end
end
if told.platform ~= '' and told.platform ~= platform then
	platform = told.platform
	set('platform', platform)
end
if told.age >= 0 then
	if told.limit > 0 and told.limit ~= limit then limit = told.limit; set('limit', limit) end
	if told.window > 0 and told.window ~= window then window = told.window; margin = math.floor(window / 60); set('window', window) end
	if not learned then learned = true; set('learned', 1) end
end
local ends = tonumber(redis.call('HGET', penalties, platform)) or 0
if penalty > 0 and now + penalty > ends + second / 2 then -- what processes repeat is a little later each time
	ends = now + penalty
	redis.call('HSET', penalties, platform, ends)
	local left = redis.call('PTTL', penalties)
	if left < penalty / 1000 + 60000 then redis.call('PEXPIRE', penalties, math.ceil(penalty / 1000) + 60000) end
	cautious = now + 5 * window
	set('cautious', cautious)
end
redis.call('ZREMRANGEBYSCORE', sent, '-inf', now - window - margin)
local used = redis.call('ZCARD', sent)
if told.age >= 0 and told.age <= margin and told.remaining >= 0 and told.remaining <= limit and now > gathered and limit - told.remaining > used then
	-- The platform has counted more than we sent: somebody else uses the same limit.
	others, noticed, cautious = limit - told.remaining - used, now, now + 5 * window
	set('others', others)
	set('noticed', noticed)
	set('cautious', cautious)
elseif others > 0 and noticed + window + margin <= now then
	others = 0
	set('others', 0)
end
local share = limit
if cautious > now then share = math.max(limit - math.floor((limit + 9) / 10), 1) end

-- The request that is asked for, if any.
local granted, wait, again = 0, 0, 0
if id ~= '' then
	for _, gone in ipairs(redis.call('ZRANGEBYSCORE', due, '-inf', now, 'LIMIT', 0, 100)) do
		redis.call('ZREM', line, gone)
		redis.call('ZREM', due, gone)
	end
	local waiting = redis.call('ZCARD', line)
	local rank = waiting
	if waiting > 0 then rank = redis.call('ZRANK', line, process) or waiting end
	local count = used + others
	if epoch ~= '' and epoch ~= known then
		again = 1000 -- it has to tell first what it has sent
	elseif ends > now then
		wait = ends - now
		again = wait + 500 -- nothing ends it earlier
	elseif gathered > now then
		wait = gathered - now
	elseif not learned and probe > now and used > 0 then
		again = 50000 -- until a reply tells the limit, one request goes ahead
	elseif share - count > rank then
		granted = 1
		used = used + 1
		redis.call('ZADD', sent, now + lease, id)
		if not learned then set('probe', now + 2 * second) end
		if rank < waiting then
			redis.call('ZREM', line, process)
			redis.call('ZREM', due, process)
		end
	else
		local i, windows = count + rank, 0
		while i >= count and i >= share do
			i = i - share
			windows = windows + 1
		end
		if i < count then
			windows = windows - 1
			local before = others > 0 and redis.call('ZCOUNT', sent, '-inf', noticed) or count
			local leaves = noticed
			if i < before or i >= before + others then
				if i >= before then i = i - others end
				leaves = tonumber(redis.call('ZRANGE', sent, i, i, 'WITHSCORES')[2]) or now
			end
			wait = math.max(math.min(leaves, now) + window + margin - now, 0) -- one under way may be finished at any time
		end
		wait = wait + windows * (window + margin)
	end
	if granted == 0 then
		if again == 0 then again = math.min(wait + 500, second + 2000 * waiting) end
		if rank == waiting then redis.call('ZADD', line, redis.call('HINCRBY', state, 'tickets', 1), process) end
		redis.call('ZADD', due, now + again + second, process)
		local keep = math.ceil((again + 2 * second) / 1000) + 60000
		redis.call('PEXPIRE', line, keep)
		redis.call('PEXPIRE', due, keep)
	end
end

local keep = math.ceil((2 * (window + margin) + lease) / 1000) + 60000
set('busy', used > 0 and 1 or 0)
redis.call('HSET', state, unpack(changes))
redis.call('PEXPIRE', state, math.max(keep, 3600000)) -- so that what was learned outlasts a pause
redis.call('PEXPIRE', sent, keep)

local processes = 0
if mode ~= 'reserve' then processes = redis.call('ZCOUNT', seen, now - 3 * beat, '+inf') end
return {granted, wait, again, known, limit, window, used + others, math.max(ends - now, 0), learned and 1 or 0, processes, share, platform}
