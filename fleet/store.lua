-- One session, and who may change it. Times are microseconds of the server's clock.
-- KEYS 1: the session (hash): value, fence (of who got it last), holder, until (the end of the lease)
local key, mode, holder, lease, keep = KEYS[1], ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local h = redis.call('HMGET', key, 'fence', 'holder', 'until', 'value')
local fence, held = tonumber(h[1]) or 0, h[2] and h[2] ~= '' and (tonumber(h[3]) or 0) > now
local function free() redis.call('HDEL', key, 'holder', 'until') end
-- A server that is out of memory refuses what may need more, unless the script has already made a change that may not. What is
-- saved here is small, mostly takes the place of what was there, and can't be had again.
local function insist() redis.call('HDEL', key, '') end

if mode == 'acquire' then
	if held and h[2] ~= holder then return {0, now, tonumber(h[3]) - now, ''} end
	-- Fences grow with time, so that they go on growing when the server has lost its data.
	fence = math.max(fence + 1, now)
	if h[1] then insist() end -- a new session is refused before a token is requested for it
	redis.call('HSET', key, 'fence', fence, 'holder', holder, 'until', now + lease)
	redis.call('PEXPIRE', key, math.max(redis.call('PTTL', key), math.ceil(lease / 1000) + 3600000))
	return {1, now, fence, h[4] or ''}
end

if mode == 'release' then
	if h[2] == holder then free() end
	return {1, now, 0, ''}
end
local mine = tonumber(ARGV[5])
if fence > mine then return {0, now, 0, ''} end -- somebody got it later
insist()
if mode == 'extend' then
	redis.call('HSET', key, 'fence', mine, 'holder', holder, 'until', now + lease)
elseif mode == 'save' then
	redis.call('HSET', key, 'fence', mine, 'value', ARGV[6])
	free()
	redis.call('PEXPIRE', key, keep)
elseif mode == 'remove' then
	redis.call('HDEL', key, 'value')
	free()
end
if redis.call('PTTL', key) < 0 then redis.call('PEXPIRE', key, math.ceil(lease / 1000) + 3600000) end
return {1, now, 0, ''}
