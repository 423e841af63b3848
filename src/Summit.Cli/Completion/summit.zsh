# Completion of the summit tool for zsh. In ~/.zshrc, below compinit: source <(summit completion zsh)
_summit() {
    local -a suggestions
    suggestions=("${(@f)$(${words[1]} "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
    compadd -a suggestions
}
compdef _summit summit
