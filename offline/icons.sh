#!/bin/sh
# Renders public/icons from public/icon.svg with ImageMagick 6. Run it in public/ after a change of the
# icon. The background is the page colour; 64 colours are enough for three colours and smooth edges.
draw() { # name, width of the picture, width of the icon in it
  convert -background none -density 1600 icon.svg -resize "$3" -gravity center \
    -background '#fbfaf7' -extent "$2x$2" -strip -dither None -colors 64 \
    -define png:compression-level=9 "PNG8:icons/$1.png"
}
draw 192 192 168
draw 512 512 448
draw maskable-512 512 352
draw apple-touch-icon 180 140
