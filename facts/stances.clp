; Which of the concluded facts speak against something, and what it is. Pictures and argument maps
; draw them as attacks on it. Nothing here bears on what is recommended.

(deffacts stances "A template, and the claim that a fact of it counts against."
  (stance (template crossing) (against "{of:words} can be accepted"))
  (stance (template objection) (against "{to:words} would do"))
  (stance (template obstacle) (against "{to:words} can go ahead"))
  (stance (template blocked) (against "{option:words} can be had now")))
