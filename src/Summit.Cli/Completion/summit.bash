# Completion of the summit tool for bash. In ~/.bashrc: source <(summit completion bash)
_summit() {
    local words
    words=$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
    COMPREPLY=($(compgen -W "${words}" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _summit summit
