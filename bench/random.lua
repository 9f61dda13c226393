-- For wrk: asks for addresses of a file at random, as a browser that takes Brotli. Usage: wrk -s random.lua URL -- FILE
local addresses = {}
function init(args)
    for line in io.lines(args[1]) do addresses[#addresses + 1] = line end
    math.randomseed(os.time())
end
function request()
    return wrk.format("GET", addresses[math.random(#addresses)], { ["Accept-Encoding"] = "br" })
end
