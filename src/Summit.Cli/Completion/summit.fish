# Completion of the summit tool for fish: summit completion fish > ~/.config/fish/completions/summit.fish
function __summit_suggest
    set --local line (commandline --current-process --cut-at-cursor)
    summit "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete --command summit --no-files --arguments '(__summit_suggest)'
