; Why Ukraine matters (WUM): four American interests in Russia not winning. Each stands on what
; the facts report, is read under whichever lens is assumed, and is engaged; only the first
; can be undercut, by a peace deal able to split Russia from China.

; The lens

(defrule america-first-leaves-the-interests-standing
  "WUM-1.1, WUM-1.2: Some say that {?view}; yet even America first has interests at stake."
  (logical
    (assumption (key interest-lens) (value america-first))
    (observation (name ukraine-matters-little) (text ?view)))
  =>
  (assert (finding (about core-interests) (claim hold-whatever-the-lens))))

(defrule the-interests-do-not-hang-on-america-first
  "WUM-1.2: The interests stand even without a care for rules or NATO: no lens makes them."
  (logical
    (assumption (key interest-lens) (value rules-based)))
  =>
  (assert (finding (about core-interests) (claim hold-whatever-the-lens))))

; The alignment of adversaries

(defrule partners-sustain-russias-war
  "WUM-2.2: {?label} gives Russia {?what}."
  (logical
    (actor (name ?partner) (role partner-of-russia) (label ?label))
    (aid (giver ?partner) (receiver russia) (what ?what)))
  =>
  (assert (finding (about ?partner) (claim sustains-russias-war))))

(defrule russia-repays-its-partners
  "WUM-2.3: In return {?partner:words} gets {?what} that Moscow would not have considered before."
  (logical
    (finding (about ?partner) (claim sustains-russias-war))
    (aid (giver russia) (receiver ?partner) (what ?what)))
  =>
  (assert (finding (about ?partner) (claim is-repaid-by-russia))))

(defrule the-alignment-threatens-the-united-states
  "WUM-2.1, WUM-2.4: Ties with the three partners are far closer, will last, and are a threat."
  (logical
    (finding (about china) (claim is-repaid-by-russia))
    (finding (about iran) (claim is-repaid-by-russia))
    (finding (about north-korea) (claim is-repaid-by-russia)))
  =>
  (assert (finding (about russias-alignment) (claim threatens-us-interests))))

(defrule partners-would-share-a-russian-victory
  "WUM-2.5: The three partners kept Moscow from losing, so its victory would be theirs as well."
  (logical
    (finding (about china) (claim sustains-russias-war))
    (finding (about iran) (claim sustains-russias-war))
    (finding (about north-korea) (claim sustains-russias-war)))
  =>
  (assert (finding (about a-russian-victory) (claim would-be-its-partners-too))))

(defrule a-russian-victory-would-deepen-the-alignment
  "WUM-2.6: A shared victory would tie the adversaries closer as Moscow pays what it owes them."
  (logical
    (finding (about russias-alignment) (claim threatens-us-interests))
    (finding (about a-russian-victory) (claim would-be-its-partners-too)))
  =>
  (assert (finding (about a-russian-victory) (claim would-deepen-the-alignment))))

(defrule a-russian-victory-would-embolden-china
  "WUM-2.8: China above all would take heart, and doubt that Washington stays with its partners."
  (logical
    (finding (about a-russian-victory) (claim would-be-its-partners-too))
    (actor (name china) (role partner-of-russia)))
  =>
  (assert (finding (about a-russian-victory) (claim would-embolden-china))))

(defrule no-deal-splits-russia-from-china
  "WUM-2.7: The two leaders are bound too closely for a peace deal to come between them."
  (logical
    (assumption (key china-wedge) (value impossible))
    (actor (name china) (role partner-of-russia)))
  =>
  (assert (finding (about russia-and-china) (claim cannot-be-split-by-a-deal))))

(defrule breaking-the-alignment-needs-russia-to-fail
  "WUM-2.6, WUM-2.7: No deal would loosen the alignment, and a Russian victory would tighten it."
  (logical
    (finding (about core-interests) (claim hold-whatever-the-lens))
    (finding (about a-russian-victory) (claim would-deepen-the-alignment))
    (finding (about russia-and-china) (claim cannot-be-split-by-a-deal)))
  =>
  (assert (recommendation (on interest-alignment) (is engaged))))

(defrule keeping-china-in-check-needs-russia-to-fail
  "WUM-2.7, WUM-2.8: China, which no deal would detach, would be emboldened."
  (logical
    (finding (about core-interests) (claim hold-whatever-the-lens))
    (finding (about a-russian-victory) (claim would-embolden-china))
    (finding (about russia-and-china) (claim cannot-be-split-by-a-deal)))
  =>
  (assert (recommendation (on interest-alignment) (is engaged))))

(defrule the-russia-china-bond-lapses
  "WUM-2.7: The bond with China was held to be beyond splitting, and here a wedge is possible."
  (logical
    (assumption (key china-wedge) (value possible)))
  =>
  (assert (lapse (of the-unbreakable-russia-china-bond))))

(defrule a-wedge-undercuts-the-alignment-interest
  "WUM-2.7: A deal that could split Russia from China removes what the interest rested on."
  (logical
    (lapse (of the-unbreakable-russia-china-bond)))
  =>
  (assert (recommendation (on interest-alignment) (is undercut))))

; Ukraine as an ally

(defrule ukraine-will-have-a-major-army
  "WUM-3.2: Ukraine will come out of the war with an army third in Europe to Russia's and Turkey's."
  (logical
    (observation (name third-largest-army)))
  =>
  (assert (finding (about ukraine) (claim will-have-a-major-army))))

(defrule ukraine-leads-in-war-technology
  "WUM-3.3: Ukraine breaks new ground in drone warfare and in artificial intelligence for combat."
  (logical
    (observation (name drones-and-artificial-intelligence)))
  =>
  (assert (finding (about ukraine) (claim leads-in-war-technology))))

(defrule ukraine-already-teaches-washington
  "WUM-3.5: The United States already draws lessons on tomorrow's warfare from Ukraine."
  (logical
    (finding (about ukraine) (claim leads-in-war-technology))
    (observation (name lessons-already-learned)))
  =>
  (assert (finding (about ukraine) (claim teaches-washington))))

(defrule ukraine-will-share-its-technology
  "WUM-3.4: Ukraine will pass on {?what}, and help Europe rebuild its arms industry."
  (logical
    (finding (about ukraine) (claim leads-in-war-technology))
    (aid (giver ukraine) (receiver united-states) (what ?what)))
  =>
  (assert (finding (about ukraine) (claim will-share-its-technology))))

(defrule ukraine-would-be-a-reliable-ally
  "WUM-3.6: Ukraine would likely be an ally to rely on, of use as far as the Indo-Pacific."
  (logical
    (finding (about ukraine) (claim will-have-a-major-army))
    (finding (about ukraine) (claim will-share-its-technology))
    (finding (about ukraine) (claim teaches-washington)))
  =>
  (assert (finding (about ukraine) (claim would-be-a-reliable-ally))))

(defrule a-free-ukraine-serves-the-united-states
  "WUM-3.1, WUM-3.6: A free Ukraine would be a strong ally."
  (logical
    (finding (about core-interests) (claim hold-whatever-the-lens))
    (finding (about ukraine) (claim would-be-a-reliable-ally)))
  =>
  (assert (recommendation (on interest-ukraine-ally) (is engaged))))

; The allies on the front line

(defrule frontline-allies-carry-their-share
  "WUM-4.2: {?label} spends, or is set to spend, at least {?percent} percent of GDP on defense."
  (logical
    (actor (name ?ally) (role frontline-ally) (label ?label) (spending ?figure))
    (figure (name ?figure) (value ?percent)))
  =>
  (assert (finding (about ?ally) (claim spends-heavily-on-defense))))

(defrule a-russian-victory-would-endanger-frontline-allies
  "WUM-4.1: A Russian victory would leave these pro-American big spenders under far more threat."
  (logical
    (finding (about lithuania) (claim spends-heavily-on-defense))
    (finding (about poland) (claim spends-heavily-on-defense))
    (finding (about latvia) (claim spends-heavily-on-defense))
    (finding (about estonia) (claim spends-heavily-on-defense)))
  =>
  (assert (finding (about a-russian-victory) (claim would-endanger-frontline-allies))))

(defrule western-europe-cannot-fill-the-gap
  "WUM-4.3: Western Europe will long lack the means to deter Russia alone, and likely the will."
  (logical
    (observation (name western-europe-short-of-means)))
  =>
  (assert (finding (about western-europe) (claim cannot-deter-russia-alone))))

(defrule frontline-allies-deserve-the-commitment
  "WUM-4.1, WUM-4.4: Allies who do all they are asked must not pay for others."
  (logical
    (finding (about core-interests) (claim hold-whatever-the-lens))
    (finding (about a-russian-victory) (claim would-endanger-frontline-allies))
    (finding (about western-europe) (claim cannot-deter-russia-alone)))
  =>
  (assert (recommendation (on interest-frontline-allies) (is engaged))))

; A stable Europe

(defrule europe-is-an-economic-mainstay
  "WUM-5.2: Europe is America's top foreign investor and export market, and broadly agrees."
  (logical
    (observation (name largest-investor-and-market)))
  =>
  (assert (finding (about europe) (claim is-americas-economic-mainstay))))

(defrule a-russian-victory-would-leave-a-black-hole
  "WUM-5.3: A Russian victory would leave a hole in Europe that the rest of the world feels."
  (logical
    (finding (about a-russian-victory) (claim would-endanger-frontline-allies))
    (observation (name black-hole-in-europe)))
  =>
  (assert (finding (about a-russian-victory) (claim would-leave-a-black-hole-in-europe))))

(defrule a-russian-victory-would-spread-conflict
  "WUM-5.4: It could seed wider wars, weaken friends and let Russia project power far off."
  (logical
    (finding (about a-russian-victory) (claim would-leave-a-black-hole-in-europe))
    (observation (name conflict-beyond-ukraine)))
  =>
  (assert (finding (about a-russian-victory) (claim would-spread-conflict))))

(defrule a-stable-europe-serves-the-united-states
  "WUM-5.1: A peaceful Europe is perhaps the weightiest interest of all."
  (logical
    (finding (about core-interests) (claim hold-whatever-the-lens))
    (finding (about europe) (claim is-americas-economic-mainstay))
    (finding (about a-russian-victory) (claim would-spread-conflict)))
  =>
  (assert (recommendation (on interest-stable-europe) (is engaged))))
