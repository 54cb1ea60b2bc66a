"""Online help: who may be asked, what is left, what stands in the way, and the switch that pauses all."""
