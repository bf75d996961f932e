
# Ids are asked of the archive: the one that the line names, else the usual one.
_parley_with_ids() {
  _complete_parley "$@"
  local word=${COMP_WORDS[COMP_CWORD]} archive=() i
  for ((i = 1; i < COMP_CWORD - 1; i++)); do
    if [ "${COMP_WORDS[i]}" = --archive ]; then archive=(--archive "${COMP_WORDS[i + 1]}"); fi
  done
  case ${COMP_WORDS[1]} in
    talk | explain | correct | merge | unmerge | split | retract | confirm)
      case $word in
        -*) ;;
        *) COMPREPLY+=($(compgen -W "$(parley completion ids "${archive[@]}" "${word:-t}" 2>/dev/null)" -- "$word")) ;;
      esac
      ;;
  esac
}
complete -F _parley_with_ids -o default parley
